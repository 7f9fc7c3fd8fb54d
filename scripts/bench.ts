// npm run bench: figures at real sizes, each beside a peer or a physical limit measured in the same run.
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { BenchRow } from './bench/row.ts'

/** Loaded only when it runs: one benchmark must not weigh on another. */
const benches: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  submissions: async () => (await import('./bench/submissions.ts')).submissions(),
  documents: async () => (await import('./bench/documents.ts')).documents(),
  'returned-forms': async () => (await import('./bench/returned-forms.ts')).returnedForms(),
  'append-row': async () => (await import('./bench/append-row.ts')).appendRow(),
}

const help = `Usage: npm run bench -- [NAME …] [--json FILE]

Measures at real sizes and prints, for each figure, ours, the peer measured beside it, and the ratio of the two.
Figures are medians over several runs. Names: ${Object.keys(benches).join(', ')}. Without a name: all of them.

  --json FILE   also write the rows to FILE
  --help        show this`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, help: { type: 'boolean', default: false } },
})

function chosen(names: readonly string[]): readonly string[] {
  const unknown = names.filter((name) => !(name in benches))
  if (unknown.length > 0)
    throw new Error(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  return names.length === 0 ? Object.keys(benches) : names
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)
}

function printed(row: BenchRow): string {
  return `${row.name.padEnd(52)} ${figure(row.ours).padStart(9)} ${row.unit.padEnd(8)} ${row.peer}: ${figure(row.theirs)}   ratio ${row.ratio.toFixed(2)}`
}

async function measure(): Promise<void> {
  const rows: BenchRow[] = []
  for (const name of chosen(positionals)) {
    console.log(`${name} …`)
    const measured = (await benches[name]?.()) ?? []
    for (const row of measured) console.log(`  ${printed(row)}`)
    rows.push(...measured)
  }
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`)
}

if (values.help) console.log(help)
else
  await measure().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
