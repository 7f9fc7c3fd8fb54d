import { documentFonts } from '../../scripts/document-fonts.ts'

/** Read once: what the same bytes need is worked out once. */
export const fonts = documentFonts()
