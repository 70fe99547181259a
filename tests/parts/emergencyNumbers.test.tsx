import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { emergencyNumbers } from '../../src/content/emergencyNumbers'
import { numbersFor } from '../../src/domain/emergencyNumbers'
import { NowPage } from '../../src/pages/now/NowPage'
import { EmergencyNumbers } from '../../src/parts/emergency/EmergencyNumbers'
import { driveNumbers } from '../../src/relief/driveNumbers'

const dials = (page: ParentNode) =>
  [...page.querySelectorAll<HTMLAnchorElement>('[data-emergency] a')].map((link) => link.getAttribute('href'))
const common = emergencyNumbers.common.map(({ dial }) => `tel:${dial}`)
const codes = Object.keys(emergencyNumbers.countries)

describe('numbers to call', () => {
  it.each(codes)('for %s start with the country’s own and can be dialled', (code) => {
    const offered = numbersFor(emergencyNumbers, code)
    const { name, dial: own } = emergencyNumbers.countries[code as keyof typeof emergencyNumbers.countries]
    expect(offered[0]).toEqual({ dial: own, where: name })
    const numbers = offered.map(({ dial }) => dial)
    for (const dial of numbers) expect(dial).toMatch(/^\d{3,4}$/)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it.each([undefined, '', 'XX', '__proto__', 'toString'])('are the common ones for the country %s', (country) => {
    expect(numbersFor(emergencyNumbers, country)).toBe(emergencyNumbers.common)
  })

  it('are listed by the name that a runner looks for', () => {
    const names = Object.values(emergencyNumbers.countries).map(({ name }) => name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
  })
})

describe('a page without React', () => {
  const open = (country?: string) => {
    const { container } = render(<NowPage />)
    const keep = vi.fn()
    return { container, keep, start: () => driveNumbers(container, { read: () => country, keep }) }
  }

  it('shows the common numbers, and no list of countries that could do nothing', () => {
    const { container } = open()
    expect(dials(container)).toEqual(common)
    expect(container.querySelector('[data-emergency] label')).not.toBeVisible()
  })

  it('shows the number of the country that was chosen before', () => {
    const { container, start } = open('JP')
    start()
    expect(dials(container)).toEqual(['tel:119', 'tel:112'])
  })

  it('lets a runner choose another country, and keeps it', async () => {
    const { container, start, keep } = open('JP')
    start()
    const select = container.querySelector('select')
    if (select === null) throw new Error('no list of countries')
    await userEvent.selectOptions(select, 'GB')
    expect(dials(container)).toEqual(['tel:999', 'tel:112'])
    expect(keep).toHaveBeenCalledWith('GB')
    await userEvent.selectOptions(select, '')
    expect(dials(container)).toEqual(common)
  })
})

it('the app lists the same numbers for the same country', () => {
  const { container } = render(<EmergencyNumbers country="JP" onChoose={() => undefined} />)
  expect(dials(container)).toEqual(['tel:119', 'tel:112'])
  expect(container.querySelector('label')).toBeVisible()
})
