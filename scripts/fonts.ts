// npm run fonts: makes the fonts of documents anew from the packages they come in. Run it when a package changes.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { create } from 'fontkit'
import subsetFont from 'subset-font'

const packages = path.join(import.meta.dirname, '..', 'node_modules', '@expo-google-fonts')
const folder = path.join(import.meta.dirname, '..', 'src', 'documents', 'fonts')

interface Source {
  readonly from: string
  readonly to: string
  readonly keeps: (code: number) => boolean
}

const everything = (code: number) => code >= 0x20 && code < 0xfff0
const greekAndCyrillic = (code: number) => code >= 0x370 && code <= 0x52f

const sources: readonly Source[] = [
  { from: 'public-sans/400Regular/PublicSans_400Regular.ttf', to: 'public-sans-regular.ttf', keeps: everything },
  { from: 'public-sans/600SemiBold/PublicSans_600SemiBold.ttf', to: 'public-sans-semibold.ttf', keeps: everything },
  {
    from: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
    to: 'noto-sans-greek-cyrillic.ttf',
    keeps: greekAndCyrillic,
  },
]

/** The font with the characters that are kept, without the tables that no PDF needs. */
async function subset({ from, keeps }: Source): Promise<Uint8Array> {
  const whole = await readFile(path.join(packages, from))
  const font = create(whole)
  const characters = 'characterSet' in font ? font.characterSet.filter(keeps) : []
  return subsetFont(whole, String.fromCodePoint(...characters), { targetFormat: 'truetype', noLayoutClosure: true })
}

for (const source of sources) {
  const bytes = await subset(source)
  await writeFile(path.join(folder, source.to), bytes)
  console.log(`${source.to}: ${Math.round(bytes.length / 1024)} kB`)
}
