// Checks that run inside a page, for what axe does not look at. Each function stands alone: the browser gets its text.

/** What is wider than its place at the current width: the page itself, or text that leaves the box it stands in. */
export function overflowing(): readonly string[] {
  const page = document.documentElement
  const faults = page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} of ${page.clientWidth} px`] : []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    let box = text.parentElement
    if (!text.textContent?.trim() || !box?.checkVisibility() || box.closest('script, select, textarea, .skip, .trap'))
      continue
    while (box?.parentElement && getComputedStyle(box).display === 'inline') box = box.parentElement
    if (!box || getComputedStyle(box).clipPath !== 'none') continue
    const place = box.getBoundingClientRect()
    const range = document.createRange()
    range.selectNodeContents(text)
    const leaves = [...range.getClientRects()].some(
      ({ left, right, width }) => width > 1 && (left < place.left - 1 || right > place.right + 1),
    )
    if (leaves) faults.push(`“${text.textContent.trim().slice(0, 60)}”`)
  }
  return faults
}

/** Ids that something refers to and nothing has, and ids that are there twice. */
export function danglingIds(): readonly string[] {
  const attributes = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-owns', 'aria-details']
  const referred = attributes.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap((one) => one.getAttribute(attribute)?.split(/\s+/) ?? []),
  )
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [...referred.filter((id) => document.getElementById(id) === null), ...twice]
}

/**
 * What the keyboard reaches, walked in its order: each place has to come after the one before it on the screen, to
 * show that it has the focus, and not to be covered by anything.
 */
export function keyboardFaults(): readonly string[] {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
  const isReached = (element: HTMLElement) =>
    element.tabIndex >= 0 && !element.matches(':disabled, .skip') && (element.checkVisibility?.() ?? true)
  const reached = all.filter(isReached)
  const faults = reached.filter(({ tabIndex }) => tabIndex > 0).map(({ id }) => `${id} has an order of its own`)
  const nameOf = (element: HTMLElement) => element.id || element.textContent?.trim() || element.tagName
  let before = { bottom: 0, left: 0 }
  for (const element of reached) {
    element.focus()
    const shown = element.matches('.mark') ? (element.nextElementSibling ?? element) : element
    const style = getComputedStyle(shown)
    if (document.activeElement !== element) faults.push(`${nameOf(element)} does not take the focus`)
    if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2)
      faults.push(`${nameOf(element)} does not show the focus`)
    const box = element.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)]
    const over = document.elementFromPoint(x, y)
    const isOwn = over !== null && (element.contains(over) || over.contains(element) || over.closest('label') !== null)
    if (!isOwn) faults.push(`${nameOf(element)} is covered by ${over?.className ?? 'nothing: it is out of sight'}`)
    const place = { top: box.top + window.scrollY, bottom: box.bottom + window.scrollY, left: box.left }
    if (place.bottom < before.bottom - 4 && place.left <= before.left)
      faults.push(`${nameOf(element)} comes after what is below it`)
    before = place
  }
  return faults
}

/** Places to press that are less than 24 pixels high or wide; links in running text may be. */
export function smallTargets(): readonly string[] {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
  const isPressed = (element: HTMLElement) =>
    element.tabIndex >= 0 && !element.matches('.skip') && (element.checkVisibility?.() ?? true)
  const isInText = (element: HTMLElement) =>
    element.tagName === 'A' && getComputedStyle(element).display === 'inline' && element.closest('p, li, dd') !== null
  const small = all.filter((element) => {
    const { width, height } = element.getBoundingClientRect()
    return isPressed(element) && !isInText(element) && (width < 23.9 || height < 23.9)
  })
  return small.map((element) => {
    const { width, height } = element.getBoundingClientRect()
    return `${element.id || element.textContent?.trim()}: ${width} × ${height}`
  })
}

/** Links of the error summary that do not lead to a control which is described by the same words, its label in sight. */
export function strayErrorLinks(): readonly string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#problems a')]
  return links.flatMap((link) => {
    link.click()
    const control = document.activeElement as HTMLInputElement
    const text = link.textContent ?? ''
    const describing: Element[] = [control]
    for (let group = control.closest('fieldset'); group; group = group.parentElement?.closest('fieldset') ?? null)
      describing.push(group)
    const ids = describing.flatMap((one) => one.getAttribute('aria-describedby')?.split(' ') ?? [])
    const question = control.closest('[data-question]')
    const label = control.labels?.[0]?.getBoundingClientRect().top ?? -1
    const faults = [
      ...(control.id === link.hash.slice(1) ? [] : ['leads elsewhere']),
      ...(ids.some((id) => document.getElementById(id)?.textContent === text) ? [] : ['other words beside it']),
      ...(question && label >= 0 && label < window.innerHeight ? [] : ['its label is out of sight']),
      ...(control.getAttribute('aria-invalid') === 'true' ? [] : ['is not marked as invalid']),
    ]
    return faults.map((fault) => `${text}: ${fault}`)
  })
}
