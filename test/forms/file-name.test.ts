import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName } from '../../forms/kit/file-name.ts'

describe('the name of a file', () => {
  test.each([
    ['My résumé.pdf', 'My résumé.pdf'],
    ['履歴書.docx', '履歴書.docx'],
    ['C:\\Users\\me\\My résumé?.pdf', 'My résumé_.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['.htaccess', 'htaccess'],
    ['..', 'file'],
    ['', 'file'],
    ['a\0b\nc.pdf', 'abc.pdf'],
    ['fdp.\u202Eexe', 'fdp.exe'],
    ['say "hi".pdf', 'say _hi_.pdf'],
    ['nul.pdf', '_nul.pdf'],
    ['report.pdf. . ', 'report.pdf'],
    ['re\u0301sume\u0301.pdf', 'résumé.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(fileName(given)).toBe(kept)
  })

  test('is at most 200 bytes long, its ending kept', () => {
    expect(fileName(`${'a'.repeat(300)}.docx`)).toBe(`${'a'.repeat(195)}.docx`)
    expect(Buffer.byteLength(fileName(`${'履'.repeat(300)}.pdf`))).toBeLessThanOrEqual(200)
  })

  test('is one part of a path, and stays as it is when it is made safe again', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('.', ' ', '/', '\\', 'con', '.pdf', '"', 'é', '\u202E', '\0'), { maxLength: 12 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anything, (given) => {
        const name = fileName(given)
        expect(fileName(name)).toBe(name)
        expect(name).not.toMatch(/[/\\\p{Cc}]|^\.|[. ]$|^$/u)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
      }),
      { numRuns: 5000 },
    )
  })
})
