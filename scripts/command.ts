// What the commands have in common: options, the data folder, and how a problem is told.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Destination } from '../forms/kit/audience.ts'
import { workbookName } from '../src/hosts/node/workbook-files.ts'
import { JournalFailure } from '../src/intake/journal-file.ts'
import type { Program } from '../src/program-facts.ts'
import { WorkbookBusy, WorkbookStop } from '../src/workbook/port.ts'

/** A command can't do what it is for; the message says why, what to do, and what was already done. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem'
}

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** @throws CommandProblem where an option is unknown or lacks its value, or where a word is no option */
export function optionsIn<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T, command: string) {
  return parsed(args, options, command, false).values
}

/**
 * Options and the words between them.
 * @throws CommandProblem where an option is unknown or lacks its value
 */
export function lineIn<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T, command: string) {
  return parsed(args, options, command, true)
}

function parsed<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  command: string,
  allowPositionals: boolean,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals })
  } catch (error) {
    throw new CommandProblem(
      `${error instanceof Error ? firstSentence(error.message) : error}\n${command} -- --help says what there is.`,
    )
  }
}

/** Node goes on with advice about positional arguments that helps nobody here. */
function firstSentence(message: string): string {
  return message.split('. To specify')[0] ?? message
}

/** The folder that DATA_DIR names. */
export function dataFolder(): string {
  return path.resolve(process.env['DATA_DIR'] || path.join(root, 'data'))
}

/** Where a workbook of the current cohort is. */
export function workbookFile(
  dataDir: string,
  { currentCohort }: Pick<Program, 'currentCohort'>,
  place: Destination,
): string {
  return path.join(dataDir, workbookName(currentCohort, place))
}

/** A path as an operator reads it: from where they are, if it lies there. */
export function shown(file: string): string {
  const relative = path.relative(process.cwd(), file)
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative
}

/** Runs a command to its end; a problem that a person can mend is told in its own words, with exit code 1. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const isForPeople = [CommandProblem, JournalFailure, WorkbookBusy, WorkbookStop].some(
      (kind) => error instanceof kind,
    )
    if (!isForPeople || !(error instanceof Error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
