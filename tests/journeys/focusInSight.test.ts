import { expect, it } from 'vitest'
import { runners } from '../support/runners'
import { openApp } from './support/app'
import { seeQuestion } from './support/quiz'

it('keeps what has the focus above the bar at the foot of a question', async () => {
  const page = await openApp({ at: 'quiz/#/q/load', answers: runners.lateInTheRace })
  await seeQuestion(page, 'load')
  const covered: string[] = []
  for (let tabs = 0; tabs < 20; tabs += 1) {
    await page.keyboard.press('Tab')
    covered.push(
      ...(await page.evaluate(() => {
        const at = document.activeElement?.closest('.option')
        const bar = document.querySelector('.choice__bar')
        if (!at || !bar) return []
        return at.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1 ? [at.textContent ?? ''] : []
      })),
    )
  }
  expect(covered).toEqual([])
})
