import { expect, it } from 'vitest'
import { addressOf, openApp } from './support/app'
import { seeHeading } from './support/quiz'

const themeOf = () => document.documentElement.dataset.theme

it('turns light to dark at the foot of any page, and every page after it stays so', async () => {
  const page = await openApp({ at: 'now/', device: { colorScheme: 'light' } })
  await page.getByRole('button', { name: 'Light or dark' }).click()
  expect(await page.evaluate(themeOf)).toBe('dark')
  await page.goto(addressOf('quiz/#/data'))
  await seeHeading(page, 'Settings and your data')
  expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Light or dark' }).click()
  expect(await page.getByRole('radio', { name: 'Light', exact: true }).isChecked()).toBe(true)
  expect(await page.evaluate(themeOf)).toBe('light')
  await page.goto(addressOf(''))
  expect(await page.evaluate(themeOf)).toBe('light')
})
