const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/**
 * An address within the site, wherever it is published.
 *
 * @param path from the site's own root: `forms/`, or nothing for the start page
 * @example under /mentoring/: linkTo('forms/') // '/mentoring/forms/'
 */
export function linkTo(path: string): string {
  return `${base}/${path}`
}

/**
 * The way from the site's own root to a page that is being built.
 *
 * @example under /mentoring/: pathOfPage('/mentoring/forms/') // 'forms/'
 */
export function pathOfPage(pathname: string): string {
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length + 1) : pathname.replace(/^\//, '')
}
