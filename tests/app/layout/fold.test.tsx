import { fireEvent, render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Fold } from '../../../src/app/layout/Fold'

const nested = (
  <Fold summary="Outer" className="outer">
    {() => (
      <Fold summary="Inner" className="inner">
        {() => <p>Deep inside</p>}
      </Fold>
    )}
  </Fold>
)

/** As a browser does: the fold is closed first, and its toggle told after the click. */
function close(summary: HTMLElement): void {
  const fold = summary.closest('details')
  if (fold === null) throw new Error('no fold')
  fold.open = false
  fireEvent(fold, new Event('toggle'))
}

it('makes what is inside with the tap that opens it, and not before', () => {
  const screen = render(nested)
  expect(screen.queryByText('Inner')).toBeNull()
  fireEvent.click(screen.getByText('Outer'))
  expect(screen.getByText('Inner')).toBeInTheDocument()
  expect(screen.queryByText('Deep inside')).toBeNull()
  fireEvent.click(screen.getByText('Inner'))
  expect(screen.getByText('Deep inside')).toBeInTheDocument()
})

it('clears away what is inside when it is closed, and only then', async () => {
  const screen = render(nested)
  fireEvent.click(screen.getByText('Outer'))
  fireEvent.click(screen.getByText('Inner'))
  close(screen.getByText('Inner'))
  await expect.poll(() => screen.queryByText('Deep inside')).toBeNull()
  // The toggle of a fold inside is not its own.
  expect(screen.getByText('Inner')).toBeInTheDocument()
  close(screen.getByText('Outer'))
  await expect.poll(() => screen.queryByText('Inner')).toBeNull()
})
