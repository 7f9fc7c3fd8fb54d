import { expect, test } from 'vitest'
import { policyInHeader, policyInPage } from '../../src/policy.ts'

test('the policy allows this site and nothing else', () => {
  expect(policyInHeader).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"`,
  )
})

test('in the page it is the same without frame-ancestors, which a page may not say', () => {
  expect(`${policyInPage}; frame-ancestors 'none'`).toBe(policyInHeader)
})
