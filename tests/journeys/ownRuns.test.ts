import { gzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { questions } from '../../src/content/questions'
import { fitRun, gpxRun } from '../support/activityFiles'
import { openApp, savedAnswersOf } from './support/app'

const { options } = questions.load

const kilometres = (count: number, pace = 360) => Array.from({ length: count }, () => pace)

/** A month of ten kilometres every third day, in all three formats, then the long run that cramped. */
const month = [1, 4, 7, 10, 13, 16, 19, 22, 25, 28].map((day) => `2024-05-${`${day}`.padStart(2, '0')}T07:00:00Z`)

const exported = zipSync({
  ...Object.fromEntries(
    month.map((start, index) => [
      `activities/${index}.${index % 2 === 0 ? 'fit.gz' : 'gpx'}`,
      index % 2 === 0
        ? gzipSync(fitRun({ start, paces: kilometres(10) }))
        : new TextEncoder().encode(gpxRun({ start, paces: kilometres(10) })),
    ]),
  ),
  'activities/long.fit': fitRun({
    start: '2024-05-30T07:00:00Z',
    paces: [...kilometres(5, 320), ...kilometres(10)],
    clockAhead: 60,
  }),
  'activities/broken.gpx': Uint8Array.of(60, 103, 112, 120, 62, 60),
})

const give = async (page: Page, name: string, bytes: Uint8Array) => {
  await page
    .getByLabel('Choose files, or drop them here')
    .setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) })
  await page.getByText(/^Done: /).waitFor()
}

it('reads an export in the page, and fills in the quiz with what the runner confirms', async () => {
  const page = await openApp({ at: 'quiz/#/runs' })
  await give(page, 'export.zip', exported)
  await page.getByText('1 file needs a look').click()
  await page.getByText('export.zip/activities/broken.gpx').waitFor()
  await page.getByText(/^11 runs and hikes, from 1 May 2024 to 30 May 2024/).waitFor()

  await page.getByRole('radio', { name: /^30 May 2024: / }).check()
  await page.getByText(/50% longer than any in the 30 days before it/).waitFor()
  expect(await savedAnswersOf(page)).toEqual({})
  await page.getByRole('button', { name: `Yes : ${options.longer}` }).click()
  await page.getByRole('button', { name: `Yes : ${options['fast-start']}` }).click()
  expect(await savedAnswersOf(page)).toEqual({ load: ['longer', 'fast-start'] })
  const stored = await page.evaluate(() => JSON.stringify(localStorage))
  expect(stored).not.toMatch(/50\.0|export\.zip/)
})

it('keeps each run once, over a reload and when its file is read again', async () => {
  const page = await openApp({ at: 'quiz/#/runs' })
  await give(page, 'export.zip', exported)
  await page.reload()
  await page.getByText(/^11 runs and hikes/).waitFor()
  await give(page, 'again.zip', exported)
  await page.getByText(/^11 runs and hikes/).waitFor()
})
