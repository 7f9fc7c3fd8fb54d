// What npm run init tells the person who runs it.
import { styleText } from 'node:util'
import { flagOf, questions } from './questions.ts'

const answerLines = questions
  .flatMap(({ fields }) => fields)
  .map(({ key, example, choices }) => {
    const values = choices?.map(({ value }) => value).join(' or ')
    return `  --${flagOf(key).padEnd(19)} ${values ?? example}`
  })

export const help = `npm run init asks the ten questions that matter and writes your answers into src/program.ts.

  npm run init                       asks, shows what would change, and asks before it writes
  npm run init -- --dry-run          shows what would change, and writes nothing
  npm run init -- --answers FILE --yes
                                     without questions: answers from a JSON file
  npm run init -- --help             this text

Each answer can also be given by itself. In the file, --coordinator-name is called coordinatorName, and so on:
${answerLines.join('\n')}

What you don’t answer stays as it is, once the facts are your own. The first time, the example’s people and dates are
taken out, and the command lists what is still to edit. Comments that you wrote into the file are not kept; the file as
it was is, in the folder .backup. Run npm run build after that: it says what is wrong, if anything is.`

/** In a terminal that shows colors, what goes is red and what comes is green. */
export function colored(changes: string): string {
  return changes.split('\n').map(coloredLine).join('\n')
}

function coloredLine(line: string): string {
  if (line.startsWith('-')) return styleText('red', line)
  return line.startsWith('+') ? styleText('green', line) : line
}

interface Written {
  readonly file: string
  /** Where the file as it was is kept. */
  readonly copy: string
  /** Keys of facts that only the agency can give. */
  readonly left: readonly string[]
  /** Whether the example was there before. */
  readonly isFirst: boolean
}

export function written({ file, copy, left, isFirst }: Written): string {
  const edit = ['', 'Still to edit in it, because only you know:', ...left.map((key) => `  ${key}`)]
  return [
    `${file} is written. As it was, it is kept as ${copy}.`,
    ...(left.length > 0 ? edit : []),
    ...(isFirst ? ['', toCheck] : []),
    '',
    'Next: npm start builds the site and shows it.',
  ].join('\n')
}

const toCheck = `Kept from the example; read them and make them yours:
  goals, principles, whoMayTakePart, meetings, confidentialityExceptions, statements, publicRecords, accommodation, updates
Left out until you add them, as program-facts.ts says:
  site, crest, programManager, champion, facilitator, employeeAssistance, pilot`
