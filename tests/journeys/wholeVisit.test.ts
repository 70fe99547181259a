import { describe, expect, it } from 'vitest'
import { model } from '../../src/content/model'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { runner } from '../support/runner'
import { runners } from '../support/runners'
import { openApp } from './support/app'
import { answerAll, seeHeading, seeQuestion, seeResult } from './support/quiz'
import { shiftsOn } from './support/shifts'

const computer = { viewport: { width: 1440, height: 900 }, hasTouch: false, isMobile: false }

const typical: readonly (readonly [string, Answers])[] = [
  ['a late cramp in a long race', runners.lateInTheRace],
  ['a stitch', runners.stitch],
]

describe('from the start page to the plan', () => {
  it.each(typical)('gets a runner with %s there on a phone', async (_, answers) => {
    const page = await openApp({ device: { serviceWorkers: 'allow' } })
    const shifts = await shiftsOn(page)
    await page.getByRole('link', { name: 'Start the quiz' }).first().click()
    const met = await answerAll(page, answers)
    expect(met.length).toBeLessThanOrEqual(12)
    await seeResult(page)
    const { leading, planIds } = runner(answers)
    const result = await page.locator('main').innerText()
    for (const cause of leading) expect(result).toContain(model.causes[cause].name)
    await page.getByRole('link', { name: 'Open my plan' }).first().click()
    await seeHeading(page, /things? to do/)
    const plan = await page.locator('main').innerText()
    for (const measure of planIds) expect(plan).toContain(model.measures[measure].name)
    expect(await shifts()).toEqual([])
  })

  it('does the same with a mouse on a computer', async () => {
    const page = await openApp({ device: computer })
    const shifts = await shiftsOn(page)
    await page.getByRole('link', { name: 'Start the quiz' }).first().click()
    await answerAll(page, runners.upAtNight)
    await seeResult(page)
    await page.getByRole('link', { name: 'Open my plan' }).first().click()
    await seeHeading(page, /things? to do/)
    expect(await shifts()).toEqual([])
  })

  it('asks nothing about legs of a runner with a stitch', async () => {
    const page = await openApp({ at: 'quiz/' })
    const met = await answerAll(page, runners.stitch)
    expect(met).toEqual(['signs-now', 'where', 'stitch', 'health'])
    await seeHeading(page, 'Check your answers')
  })

  it('does not grab the focus on opening, and gives it to each new question', async () => {
    const page = await openApp({ at: 'quiz/' })
    await seeQuestion(page, 'signs-now')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await answerAll(page, runners.lateInTheRace, { upTo: 'where' })
    await seeQuestion(page, 'where')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })
})
