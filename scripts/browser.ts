// Finds a browser on the machine that the tests run on, and starts it.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { type Browser, chromium } from 'playwright-core'

interface Program {
  readonly executablePath: string
  readonly env?: Record<string, string>
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  if (process.platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((program) =>
        path.join(process.env[variable] ?? '', program),
      ),
    )
  return ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'].map((name) => `/usr/bin/${name}`)
}

function named(): Program | undefined {
  const executablePath = process.env['BROWSER_EXE']
  if (!executablePath) return undefined
  if (!existsSync(executablePath)) throw new Error(`BROWSER_EXE names ${executablePath}, and there is no such file.`)
  return { executablePath }
}

function installed(): Program | undefined {
  const executablePath = usualPlaces().find((file) => existsSync(file))
  return executablePath === undefined ? undefined : { executablePath }
}

function folderOf(name: string): string {
  return path.join(import.meta.dirname, '..', 'node_modules', name)
}

/** A headless Chromium that comes as a package. The libraries a bare Linux lacks are for the browser alone: other programs would break on them. */
async function packaged(): Promise<Program | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: bundle, inflate } = await import('@sparticuz/chromium')
  const executablePath = await bundle.executablePath()
  const unpacked = await inflate(path.join(folderOf('@sparticuz/chromium'), 'bin', 'al2023.tar.br'))
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: path.join(tmpdir(), 'fonts') }
  return {
    executablePath,
    env: { ...(process.env as Record<string, string>), ...fonts, LD_LIBRARY_PATH: path.join(unpacked, 'lib') },
  }
}

/** Playwright's own headless shell, from the internet. */
function downloaded(): Program | undefined {
  try {
    execFileSync(
      process.execPath,
      [path.join(folderOf('playwright-core'), 'cli.js'), 'install', '--only-shell', 'chromium'],
      { stdio: 'ignore' },
    )
  } catch {
    return undefined
  }
  return { executablePath: chromium.executablePath() }
}

/**
 * The one that is named, else the one that comes as a package: without windows of its own it needs half the time that an
 * installed one needs for the same tests.
 *
 * @throws where the machine has none and none can be had: without a browser the site is untested.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = named() ?? (await packaged()) ?? installed() ?? downloaded()
  if (found === undefined)
    throw new Error(
      'No browser was found: install Chrome, Chromium or Edge, or name the program in BROWSER_EXE, and run the tests again.',
    )
  return chromium.launch({ ...found, args: quiet })
}
