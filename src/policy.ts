// The one Content-Security-Policy of site and server: nothing inline, no other host.

const sources = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
} as const

function written(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, source]) => `${directive} ${source}`)
    .join('; ')
}

/** For `<meta http-equiv>`, which may not hold frame-ancestors. */
export const policyInPage = written(sources)

/** For the Content-Security-Policy header. */
export const policyInHeader = written({ ...sources, 'frame-ancestors': "'none'" })
