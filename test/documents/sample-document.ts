// A document with every kind of block.
import type { Block, Document } from '../../src/documents/blocks.ts'
import type { BoxControl, LineControl, RadioControl } from '../../src/documents/controls.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP4z8DwHwyBNJDBAAQAMtAE/Tp5jdgAAAAASUVORK5CYII=',
  'base64',
)

function line(name: string, value = ''): LineControl {
  return { kind: 'line', name, key: name, tooltip: `Line ${name}`, entry: 'text', most: 200, value }
}

function box(name: string, value: string): BoxControl {
  return { kind: 'box', name, key: 'tools', value, tooltip: `Tools: ${value}`, isOn: value === 'saw' }
}

function radio(value: string): RadioControl {
  return { kind: 'radio', name: 'size.chosen', key: 'size', value, tooltip: `Size: ${value}`, isOn: value === 'large' }
}

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'A sample' },
  { kind: 'paragraph', look: 'lead', text: 'Everything that a document can hold, once.' },
  { kind: 'list', isOrdered: true, look: 'body', items: [{ text: 'One' }, { term: 'Two', text: 'with a term' }] },
  { kind: 'heading', level: 2, text: 'To fill in' },
  {
    kind: 'field',
    label: 'Name',
    aside: '(optional)',
    notes: [{ look: 'hint', text: 'In full.' }],
    control: line('name', 'Zoë Nguyễn-Żółć, Ωmega, Шеф, 李'),
    width: 'full',
  },
  { kind: 'field', label: 'Hours', notes: [], control: line('hours'), unit: 'hours', width: 'short' },
  {
    kind: 'field',
    label: 'Story',
    notes: [],
    control: {
      kind: 'area',
      name: 'story',
      key: 'story',
      tooltip: 'Story',
      lines: 3,
      most: 10_000,
      value: 'First line.\nSecond “line”.',
    },
    width: 'full',
  },
  {
    kind: 'field',
    label: 'Color',
    notes: [],
    control: {
      kind: 'dropDown',
      name: 'color',
      key: 'color',
      tooltip: 'Color',
      options: [{ value: 'red', label: 'Red' }],
      value: 'red',
    },
    width: 'long',
  },
  {
    kind: 'options',
    label: 'Tools',
    notes: [],
    condition: 'If you build:',
    options: [
      { control: box('tools.saw', 'saw'), label: 'Saw', hint: 'For wood' },
      { control: box('tools.file', 'file'), label: 'File', mark: { ...box('most.file', 'file'), key: 'most' } },
    ],
    markTitle: 'Best',
  },
  {
    kind: 'options',
    label: 'Size',
    notes: [],
    options: [
      { control: radio('small'), label: 'Small' },
      { control: radio('large'), label: 'Large' },
    ],
  },
  {
    kind: 'table',
    summary: 'Parts',
    columns: [
      { title: 'Part', share: 2, isCentered: false },
      { title: 'Count', share: 1, isCentered: false },
      { title: 'Note', share: 1, isCentered: true },
    ],
    rows: [
      [
        { kind: 'rowHeader', text: 'Screw' },
        { kind: 'control', control: line('parts.1.count') },
        { kind: 'text', text: 'long' },
      ],
    ],
  },
  { kind: 'figure', alt: 'A gray square', png: new Uint8Array(png), width: 40, height: 40 },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 3, text: 'Beside and apart' },
  {
    kind: 'beside',
    columns: [
      { share: 1, blocks: [{ kind: 'writingLine', caption: 'Signed' }] },
      { share: 1, blocks: [{ kind: 'field', label: 'Town', notes: [], control: line('town'), width: 'full' }] },
    ],
  },
  { kind: 'panel', look: 'outlined', blocks: [{ kind: 'paragraph', look: 'note', text: 'Small print.' }] },
  {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 2, text: 'The end' },
      { kind: 'paragraph', look: 'body', text: 'Nothing follows.' },
    ],
  },
]

export const sampleDocument: Document = {
  title: 'A sample & more',
  subject: 'For tests',
  author: 'State of Franklin',
  language: 'en-US',
  paper: 'letter',
  color: '#0b5c8a',
  footer: { text: 'sample · version 1', page: (page, of) => `Page ${page} of ${of}` },
  identity: { form: 'sample', version: 1, shape: '0123456789abcdef' },
  blocks,
}
