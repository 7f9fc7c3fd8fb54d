import { SaxesParser } from 'saxes'
import { decodeText } from './text.ts'
import { splitName } from './xml.ts'

/** The workbook's shared strings in their order, formatting and phonetic hints left out. */
export function sharedStrings(xml: string): readonly string[] {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const strings: string[] = []
  let isText = false
  let phonetic = 0
  let text = ''
  parser.on('opentag', (tag) => {
    const { name } = splitName(tag.name)
    if (name === 'si') text = ''
    else if (name === 'rPh') phonetic++
    else if (name === 't') isText = phonetic === 0
  })
  parser.on('text', (piece) => {
    if (isText) text += piece
  })
  parser.on('closetag', (tag) => {
    const { name } = splitName(tag.name)
    if (name === 'si') strings.push(decodeText(text))
    else if (name === 'rPh') phonetic--
    else if (name === 't') isText = false
  })
  parser.write(xml).close()
  return strings
}
