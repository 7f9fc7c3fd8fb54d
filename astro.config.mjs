import process from 'node:process'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { crestCheck } from './scripts/build/crest.ts'
import { searchIndex } from './scripts/build/search-index.ts'
import { program } from './src/program.ts'

export default defineConfig({
  output: 'static',
  // Tests build into a folder of their own; an agency may publish below a path, such as /mentoring/.
  outDir: process.env.DIST_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // The policy in src/policy.ts allows nothing inline, so no style or script may be folded into a page.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), crestCheck(program), searchIndex()],
  devToolbar: { enabled: false },
})
