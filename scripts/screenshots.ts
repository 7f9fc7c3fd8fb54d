// npm run screenshots: the pictures in README.md, taken from the running kit.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { forms } from '../forms/catalog.ts'
import { mentorApplicationExample } from '../forms/examples/mentor-application.ts'
import { pairsOfAnswers } from '../forms/kit/to-pairs.ts'
import { mentorApplication } from '../forms/mentor-application.ts'
import { holdDataFolder } from '../src/hosts/node/data-folder.ts'
import { usualRates } from '../src/hosts/node/rates.ts'
import { run } from '../src/hosts/node/run.ts'
import { program } from '../src/program.ts'
import { launchBrowser } from './browser.ts'

const root = path.dirname(import.meta.dirname)
const folder = path.join(root, '.github', 'screenshots')

const help = `Usage: npm run build && npm run screenshots

Takes the pictures that README.md shows from the built site, with the server running on a folder of its own.
They are written to ${path.relative(root, folder)}.

  --help   show this`

const phone = { width: 360, height: 720 }
const computer = { width: 1280, height: 800 }

async function open(browser: Browser, address: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2 })
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
  return page
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${name}.png`) })
  console.log(`${name}.png`)
  await page.close()
}

/** Types or ticks one pair of an answer, as a person would. */
async function fill(page: Page, key: string, value: string): Promise<void> {
  const control = page.locator(`[name="${key}"]`)
  const option = page.locator(`[name="${key}"][value="${value}"]`)
  if ((await option.count()) > 0) await option.check({ force: true })
  else await control.fill(value)
}

async function takeAll(browser: Browser, url: string): Promise<void> {
  const application = `${url}/forms/${mentorApplication.id}/`
  await picture(await open(browser, `${url}/`, computer), 'start')

  const skills = await open(browser, application, phone)
  for (const skill of ['advancing-in-career', 'corrective-feedback', 'oral-presentations'])
    await fill(skills, 'skills', skill)
  await fill(skills, 'skills.most', 'corrective-feedback')
  await skills.locator('[data-question="skills"]').evaluate((element) => element.scrollIntoView())
  await picture(skills, 'skills')

  const problems = await open(browser, application, phone)
  await problems.getByRole('button', { name: mentorApplication.send }).click()
  await problems.locator('#problems').waitFor()
  await picture(problems, 'problems')

  const sent = await open(browser, application, phone)
  for (const [key, value] of pairsOfAnswers(mentorApplication, mentorApplicationExample)) await fill(sent, key, value)
  await sent.getByRole('button', { name: mentorApplication.send }).click()
  await sent.locator('[data-when="sent"]').waitFor()
  await picture(sent, 'sent')
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mentoring-screenshots-'))
  const held = holdDataFolder(dataDir)
  const server = await run(
    {
      dataDir,
      dist: path.join(root, 'dist'),
      host: '127.0.0.1',
      port: 0,
      forms,
      program,
      rates: usualRates,
      now: Date.now,
      say: console.log,
    },
    held,
  )
  const browser = await launchBrowser()
  try {
    await takeAll(browser, server.url)
  } finally {
    await browser.close()
    await server.stop()
    rmSync(dataDir, { recursive: true })
  }
}

if (parseArgs({ options: { help: { type: 'boolean', default: false } } }).values.help) console.log(help)
else await main()
