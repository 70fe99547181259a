import { text } from 'node:stream/consumers'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { daysAfter } from '../../src/domain/programme/calendarDate'
import { runners } from '../support/runners'
import { addressOf, openApp } from './support/app'
import { seeHeading } from './support/quiz'

/** A Monday. */
const start = '2027-03-01'
const morning = (day: string) => new Date(`${day}T08:00:00`)

/** A runner who opens the app again on another morning. */
async function comeBackOn(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(morning(day))
  await page.goto(addressOf(''))
  await page.goto(addressOf('quiz/#/carry-on'))
  await page.locator('.today h1').waitFor()
}

const heading = (page: Page) => page.locator('h1').innerText()

/** Ticks everything that is due on these days. */
async function tickOn(page: Page, ...days: readonly string[]): Promise<void> {
  for (const day of days) {
    await comeBackOn(page, day)
    const done = page.getByRole('button', { name: 'Done', exact: true })
    while ((await done.count()) > 0) await done.first().click()
    expect(await heading(page)).toBe('Done for today')
  }
}

const week = (number: number, ...days: readonly number[]) => days.map((day) => daysAfter(start, (number - 1) * 7 + day))

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('uncramp.programme'))

it('walks with one runner through six weeks to a race, with a week that was missed', async () => {
  const page = await openApp({
    at: 'quiz/#/plan',
    answers: runners.racesTooFast,
    before: (context) => context.clock.setFixedTime(morning(start)),
  })

  // The card, and one tap to begin.
  await page.getByRole('region', { name: 'What to do next' }).waitFor()
  await page.getByRole('link', { name: 'Plan my weeks' }).click()
  await seeHeading(page, 'Plan your weeks')
  await page.getByRole('button', { name: 'Begin today' }).click()
  await page.getByText('Choose at least one day').waitFor()
  for (const day of ['Mon', 'Wed', 'Fri', 'Sun']) await page.getByLabel(day, { exact: true }).check()
  await page.getByLabel('Brushing my teeth').first().check()
  await page.getByLabel(/longest training run/).fill('12,5')
  await page.getByLabel('A race to come? When?').fill('2027-04-18')
  await page.getByLabel(/^How far/).fill('21.1')
  await page.getByRole('button', { name: 'Begin today' }).click()

  // Today, with a counter.
  await seeHeading(page, 'One thing today')
  await page.getByText('48 days to your race').waitFor()
  await page.getByRole('button', { name: 'Start' }).click()
  for (let set = 0; set < 6; set += 1) await page.getByRole('button', { name: 'Set done' }).click()
  await page.getByRole('button', { name: 'Tick it off' }).click()
  await seeHeading(page, 'Done for today')

  // The calendar file, read by something that did not write it.
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Put it in my calendar' }).click()
  const file = await text(await (await downloading).createReadStream())
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))
  expect(events.find(({ summary }) => summary.startsWith('Race day'))?.startDate.toString()).toBe('2027-04-18')
  expect(events.find(({ summary }) => summary === 'Calf strength, week 1')?.startDate.toString()).toBe(
    '2027-03-01T21:00:00',
  )

  await tickOn(page, ...week(1, 2, 4, 6))
  // Week two is missed. Week three has its steps again, and no word about it.
  await comeBackOn(page, daysAfter(start, 14))
  await page.getByText('3 × 15').first().waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/missed|behind|late|failed|streak/i)

  // The first check-in has nothing to compare with.
  await page.getByRole('link', { name: 'Look back' }).click()
  const tell = async (cramps: string, runs: string, did: string) => {
    await page.getByRole('group', { name: 'Cramps' }).getByLabel(cramps, { exact: true }).check()
    await page.getByRole('group', { name: 'Runs' }).getByLabel(runs, { exact: true }).check()
    await page.getByLabel(did).check()
    await page.getByRole('button', { name: 'Save' }).click()
  }
  await tell('3 to 5', '6 or more', 'About half')
  await seeHeading(page, 'Not enough yet to tell')
  await page.getByRole('link', { name: 'Back to today' }).click()

  // Skipped for a reason.
  await page.getByRole('button', { name: 'Not today' }).click()
  await page.getByRole('button', { name: 'Sore or in pain' }).click()
  await page.getByText(/Right to stop/).waitFor()

  await tickOn(page, ...week(3, 2, 4, 6), ...week(4, 0, 2, 4, 6))
  await comeBackOn(page, daysAfter(start, 28))
  await page.getByRole('link', { name: 'Look back' }).click()
  await tell('One', '6 or more', 'Most of it')
  await seeHeading(page, 'Fewer cramps than before')

  // The quiz again, filled in.
  await page.getByRole('link', { name: 'Look at my answers' }).click()
  await seeHeading(page, 'Check your answers')
  await page.getByText('Started too fast').first().waitFor()

  await tickOn(page, ...week(5, 0, 2, 4, 6), ...week(6, 0, 2, 4, 6))
  await comeBackOn(page, '2027-04-14')
  expect(await page.locator('.eyebrow').innerText()).toContain('Race week')
  await comeBackOn(page, '2027-04-18')
  expect(await heading(page)).toBe('Race day')

  // Taken away, wiped, and brought back: the same.
  const before = JSON.parse((await stored(page)) ?? '{}')
  await page.goto(addressOf('quiz/#/data'))
  const copying = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a copy of everything' }).click()
  const copy = Buffer.from(await text(await (await copying).createReadStream()))
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await page.getByText('Everything is deleted.').waitFor()
  expect(await stored(page)).toBeNull()
  await page
    .getByLabel(/^Bring back a copy/)
    .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: copy })
  await page.getByRole('button', { name: 'Yes, bring it back' }).click()
  await page.getByText('Your copy is back.').waitFor()
  expect(JSON.parse((await stored(page)) ?? '{}').entries).toEqual(before.entries)
  await comeBackOn(page, '2027-04-18')
  expect(await heading(page)).toBe('Race day')
})

it('goes with a runner from the evening of a race to the first run after it', async () => {
  const page = await openApp({
    at: 'quiz/#/result',
    answers: { ...runners.lateInTheRace, load: ['2-to-4h', 'race', 'longer'] },
    before: (context) => context.clock.setFixedTime(new Date('2027-02-28T20:00:00')),
  })
  const card = page.getByRole('region', { name: 'What to do next' })
  expect(await card.innerText()).toMatch(/rest, or walk/i)
  expect(await card.innerText()).toMatch(
    /until\s\d+\sdays after a marathon, fewer after a half or less\. Then: easy, at most a third/,
  )
  // The evening of the race: the card asks for the day, and names the day of the next run.
  await card.getByRole('radio', { name: 'Today' }).check()
  expect(await card.innerText()).toMatch(/After a marathon no running before\s/)
  await page.getByRole('link', { name: 'Plan my weeks' }).click()
  for (const day of ['Wed', 'Sun']) await page.getByLabel(day, { exact: true }).check()
  await page.getByLabel(/longest training run/).fill('24')
  expect(await page.getByLabel('When was the race you ran?').inputValue()).toBe('2027-02-28')
  await page
    .getByLabel(/^How far/)
    .first()
    .fill('42.2')
  await page.getByRole('button', { name: 'Begin today' }).click()
  await page
    .getByText(/Recover/)
    .first()
    .waitFor()
  expect(await heading(page)).toBe('Nothing to do today')
  // A third of the longest training run, a week later and not before.
  await page.getByText(/Easy short run, 8\skm/).waitFor()
  await page.getByText(/, Sun 7 Mar/).waitFor()
  await comeBackOn(page, '2027-03-07')
  expect(await heading(page)).toBe('One thing today')
})
