import process from 'node:process'
import { defineConfig } from 'astro/config'

export default defineConfig({
  output: 'static',
  // Tests build into a folder of their own; an agency may publish below a path, such as /mentoring/.
  outDir: process.env.DIST_DIR ?? './dist',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // The policy in src/policy.ts allows nothing inline, so no style or script may be folded into a page.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
})
