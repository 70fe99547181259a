import { render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { FaultBoundary } from '../../../src/app/layout/FaultBoundary'
import { Page } from '../../../src/app/layout/Page'

afterEach(() => {
  vi.restoreAllMocks()
})

const Broken = () => {
  throw new Error('The connection is gone.')
}

/** A screen that has failed, after another that had not. */
function failed() {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const first = (
    <FaultBoundary where="/data">
      <Page title="Your data">kept</Page>
    </FaultBoundary>
  )
  const screen = render(first)
  screen.rerender(
    <FaultBoundary where="/runs">
      <Broken />
    </FaultBoundary>,
  )
  return { ...screen, back: () => screen.rerender(first) }
}

it('names a screen that did not load in the browser’s tab, until another comes', () => {
  const { back } = failed()
  expect(document.title).toBe('This page did not load · Uncramp')
  back()
  expect(document.title).toBe('Your data · Uncramp')
})

it('lets “Skip to the content” lead to its heading', () => {
  const heading = failed().getByRole('heading', { level: 1 })
  heading.focus()
  expect(heading).toHaveFocus()
})
