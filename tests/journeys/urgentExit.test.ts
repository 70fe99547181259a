import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { model } from '../../src/content/model'
import { causeIds } from '../../src/domain/vocabulary'
import { runners } from '../support/runners'
import { openApp } from './support/app'
import {
  answerAll,
  answerQuestion,
  goOn,
  optionFor,
  reviewLink,
  sayNone,
  seeHeading,
  seeQuestion,
  seeResult,
} from './support/quiz'

/** No cause and no plan may stand beside an urgent sign. */
async function seeNothingButActions(page: Page): Promise<void> {
  const said = await page.locator('main').innerText()
  for (const cause of causeIds) expect(said).not.toContain(model.causes[cause].name)
  expect(said).not.toContain('What to try first')
  expect(await page.locator('main ol li').count()).toBeGreaterThan(0)
}

it('interrupts someone who collapsed at the second question, and says whom to call', async () => {
  const page = await openApp({ at: 'quiz/' })
  await answerQuestion(page, 'signs-now', ['very-unwell'])
  await answerQuestion(page, 'unwell-now', ['collapse'])
  await seeHeading(page, 'Get help now')
  expect(await page.getByRole('link', { name: /Call 112/ }).getAttribute('href')).toBe('tel:112')
  await seeNothingButActions(page)
})

it('sends someone with one swollen leg to be seen the same day', async () => {
  const page = await openApp({ at: 'quiz/' })
  await answerQuestion(page, 'signs-now', ['one-leg'])
  await answerQuestion(page, 'leg-now', ['leg-swollen'])
  await seeHeading(page, 'Be seen today')
  await seeNothingButActions(page)
})

it('interrupts late in the quiz as well', async () => {
  const page = await openApp({
    at: 'quiz/#/q/sickle-signs',
    answers: { ...runners.lateInTheRace, health: ['18-39', 'condition'], conditions: ['sickle'] },
  })
  await answerQuestion(page, 'sickle-signs', 'today')
  await seeHeading(page, 'Get help now')
  await seeNothingButActions(page)
})

it('lets a wrong tick be taken back, and then goes on to the result', async () => {
  const page = await openApp({ at: 'quiz/' })
  await answerQuestion(page, 'signs-now', ['very-unwell'])
  await answerQuestion(page, 'unwell-now', ['collapse'])
  await seeHeading(page, 'Get help now')
  await page.getByRole('link', { name: /change my answers/ }).click()
  await seeHeading(page, 'Check your answers')
  await reviewLink(page, 'signs-now').click()
  await seeQuestion(page, 'signs-now')
  await optionFor(page, 'signs-now', 'very-unwell').uncheck()
  await sayNone(page)
  await answerAll(page, runners.stitch, { from: 'where' })
  await seeResult(page)
})

it('goes back to the question with the browser’s button, and forward to the same advice', async () => {
  const page = await openApp({ at: 'quiz/' })
  await answerQuestion(page, 'signs-now', ['very-unwell'])
  await answerQuestion(page, 'unwell-now', ['collapse'])
  await seeHeading(page, 'Get help now')
  await page.goBack()
  await seeQuestion(page, 'unwell-now')
  expect(await optionFor(page, 'unwell-now', 'collapse').isChecked()).toBe(true)
  await goOn(page)
  await seeHeading(page, 'Get help now')
})

it.each(['quiz/#/result', 'quiz/#/plan'])('shows the advice in place of %s after a reload, too', async (at) => {
  const page = await openApp({ at, answers: runners.collapsed })
  await seeHeading(page, 'Get help now')
  await seeNothingButActions(page)
})

it('sets a sign for the doctor above the result and inside the plan', async () => {
  const page = await openApp({ at: 'quiz/#/result', answers: runners.boneSpot })
  const banner = page.getByRole('region', { name: /^See a (doctor|physio) about this$/ })
  await banner.waitFor()
  await page.goto(`${page.url().split('#')[0]}#/plan`)
  await seeHeading(page, /to do/)
  await page.getByText(/warnings? for you/).waitFor()
  await page.getByRole('button', { name: /^Read (it|them) again$/ }).click()
  await banner.waitFor()
})
