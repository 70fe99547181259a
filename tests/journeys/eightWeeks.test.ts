import { text } from 'node:stream/consumers'
import { zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { questions } from '../../src/content/questions'
import { daysAfter } from '../../src/domain/programme/calendarDate'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { fitRun } from '../support/activityFiles'
import { runners } from '../support/runners'
import { addressOf, openApp, savedAnswersOf } from './support/app'
import { answerQuestion, askedOnTheWay, saidOnTheWay, seeHeading, seeResult } from './support/quiz'

/** A Monday. */
const start = '2027-03-01'
const evening = (day: string) => new Date(`${day}T19:00:00`)

/** Runs on Monday, Thursday and Sunday of eight weeks. */
const runDays = Array.from({ length: 8 }, (_, week) => [0, 3, 6].map((day) => daysAfter(start, week * 7 + day))).flat()

const kilometres = (count: number, pace = 360) => Array.from({ length: count }, () => pace)

/** Four weeks of eight kilometres, then fifteen with a fast start. */
const watchFiles = zipSync(
  Object.fromEntries([
    ...['02', '05', '09', '12', '16', '19', '23'].map((day) => [
      `${day}.fit`,
      fitRun({ start: `2027-02-${day}T07:00:00Z`, paces: kilometres(8) }),
    ]),
    ['long.fit', fitRun({ start: '2027-02-27T07:00:00Z', paces: [...kilometres(5, 320), ...kilometres(10)] })],
  ]),
)

const { load: _, ...ownAnswers } = runners.startsCold
/** What the watch tells, and what the runner says besides. */
const answers: Answers = { ...ownAnswers, load: ['longer', 'fast-start'] }

async function comeBackOn(page: Page, day: string, at: string): Promise<void> {
  await page.clock.setFixedTime(evening(day))
  await page.goto(addressOf(''))
  await page.goto(addressOf(at))
}

const kept = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(['log', 'trials', 'runs'].map((kind) => [kind, localStorage.getItem(`uncramp.${kind}`)])),
  )

const entriesOf = (record: string | null | undefined): readonly unknown[] =>
  (JSON.parse(record ?? '{"entries":[]}') as { entries: readonly unknown[] }).entries

it('reads runs, shortens the quiz, and finds out in eight weeks whether a warm-up helps', {
  timeout: 240_000,
}, async () => {
  const page = await openApp({
    at: 'quiz/#/runs',
    before: (context) => context.clock.setFixedTime(evening(start)),
  })

  // The watch answers one question, and the quiz asks the others.
  await page
    .getByLabel('Choose files, or drop them here')
    .setInputFiles({ name: 'watch.zip', mimeType: 'application/zip', buffer: Buffer.from(watchFiles) })
  await page.getByText(/^8 runs and hikes/).waitFor()
  await page.getByRole('radio', { name: /^27 February 2027: / }).check()
  for (const answer of ['longer', 'fast-start'] as const)
    await page.getByRole('button', { name: `Yes : ${questions.load.options[answer]}` }).click()
  expect(await savedAnswersOf(page)).toEqual({ load: answers.load })
  await page.getByRole('link', { name: 'Go on with the quiz' }).click()
  const met = askedOnTheWay(answers).filter((id) => id !== 'load')
  for (const id of met) await answerQuestion(page, id, answers[id] ?? [])
  await seeResult(page)
  expect(await savedAnswersOf(page)).toEqual(saidOnTheWay(answers))

  // One change at a time, begun from the plan.
  await page.goto(addressOf('quiz/#/plan'))
  await page.getByRole('link', { name: 'Try one change, fairly' }).click()
  await seeHeading(page, 'One change at a time')
  await page.getByLabel('Nearly all').check()
  const warmUp = page.getByRole('region', { name: /a warm-up/ })
  await warmUp.getByText(/half of all runners know after 30 days with a run/).waitFor()
  await warmUp.getByRole('button', { name: 'Begin today' }).click()
  await page.getByRole('heading', { name: 'Cannot tell yet.' }).waitFor()

  // This runner cramps on every run without a warm-up, and on none with one. Once that is known, on every second run.
  let verdict = ''
  for (const [at, day] of runDays.entries()) {
    // On most days the app is still open from the last time.
    if (at % 8 === 0) await comeBackOn(page, day, 'quiz/#/trial')
    await page.clock.setFixedTime(evening(day))
    await page.goto(addressOf('quiz/#/trial'))
    await seeHeading(page, 'One change at a time')
    verdict = await page.locator('section[aria-labelledby="verdict"] h2').innerText()
    const drawn = page.locator('#today')
    const cramps = (await drawn.count()) === 0 ? at % 2 === 0 : /without/.test(await drawn.innerText())
    await page
      .getByRole('link', { name: /^(Log a run or a night|Your cramp log)$/ })
      .first()
      .click()
    await page.getByRole('button', { name: cramps ? 'It cramped' : 'No cramp', exact: true }).click()
    await page.getByText('Saved: ').waitFor()
    if (cramps) await page.getByLabel('Hot or muggy').first().check()
    else await page.getByLabel('All as usual').first().check()
  }
  expect(verdict).toBe('It seems to help you.')

  // What the log says, with modesty.
  await comeBackOn(page, daysAfter(start, 56), 'quiz/#/log')
  await page.getByText('More than chance alone would explain').first().waitFor()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click()
  const table = await text(await (await saving).createReadStream())
  expect(table.trim().split('\n')).toHaveLength(runDays.length + 1)

  // Deleted, and taken back.
  await page.locator('summary', { hasText: /^run / }).first().click()
  await page.getByRole('button', { name: 'Delete this entry' }).first().click()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(entriesOf((await kept(page)).log)).toHaveLength(runDays.length)

  // Taken away, wiped, and brought back: the same.
  const before = await kept(page)
  await page.goto(addressOf('quiz/#/data'))
  const copying = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a copy of everything' }).click()
  const copy = Buffer.from(await text(await (await copying).createReadStream()))
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await page.getByText('Everything is deleted.').waitFor()
  expect(Object.values(await kept(page))).toEqual([null, null, null])
  await page
    .getByLabel(/^Bring back a copy/)
    .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: copy })
  await page.getByRole('button', { name: 'Yes, bring it back' }).click()
  await page.getByText('Your copy is back.').waitFor()
  const after = await kept(page)
  for (const kind of ['log', 'trials', 'runs'] as const) expect(entriesOf(after[kind])).toEqual(entriesOf(before[kind]))
  await page.goto(addressOf('quiz/#/trial'))
  await page.getByRole('heading', { name: 'It seems to help you.' }).waitFor()
})
