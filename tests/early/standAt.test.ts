import { afterEach, expect, it } from 'vitest'
import { standAt } from '../../src/early/standAt'

afterEach(() => history.replaceState(null, '', ' '))

const pageAt = (at?: string): HTMLElement => {
  const page = document.createElement('div')
  if (at !== undefined) page.dataset.at = at
  return page
}

it('gives the page the address of the screen in it, as a step that leads back', () => {
  const before = history.length
  standAt(pageAt('/q/where'))
  expect(location.hash).toBe('#/q/where')
  expect(history.length).toBe(before + 1)
})

it('takes no second step to where the page stands', () => {
  standAt(pageAt('/q/where'))
  const before = history.length
  standAt(pageAt('/q/where'))
  expect(history.length).toBe(before)
})

it('leaves the address alone where the first screen stands', () => {
  const before = history.length
  standAt(pageAt())
  expect(location.hash).toBe('')
  expect(history.length).toBe(before)
})
