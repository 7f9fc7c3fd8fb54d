/**
 * An address within the site, wherever it is published.
 *
 * @param path from the site's own root: `forms/`, or nothing for the start page
 * @example under /mentoring/: linkTo('forms/') // '/mentoring/forms/'
 */
export function linkTo(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`
}
