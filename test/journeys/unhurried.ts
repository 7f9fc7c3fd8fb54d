const began = Date.now()

/**
 * A clock for a server on which a browser takes as long as a person would: what is filled in within a second is held as
 * suspicious. November 24, 2026, in the afternoon: applications are open.
 */
export function unhurried(): number {
  return Date.UTC(2026, 10, 24, 18, 5, 9) + 20 * (Date.now() - began)
}
