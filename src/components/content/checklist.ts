// Says how many boxes of a checklist are ticked.
for (const list of document.querySelectorAll('[data-checklist]')) {
  const said = list.querySelector<HTMLElement>('[data-count]')
  const show = () => {
    if (said) said.textContent = `${list.querySelectorAll(':checked').length} ${said.dataset['count']}`
  }
  list.addEventListener('change', show)
  show()
}
