import { act, render } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { lateExtra } from '../../../src/app/loading/lateExtra'

/** Drawings that come when there is a connection, and a way to tell how often they were asked for. */
function drawings() {
  let online = false
  let asked = 0
  const Drawings = lateExtra(
    async () => {
      asked += 1
      if (!online) throw new Error('The connection is gone.')
      return { default: ({ of }: { readonly of: string }) => <p>drawings of {of}</p> }
    },
    ({ again }) => (
      <button type="button" onClick={again}>
        Try again
      </button>
    ),
  )
  const show = (...these: readonly string[]) => (
    <Suspense>
      {these.map((of) => (
        <Drawings key={of} of={of} />
      ))}
    </Suspense>
  )
  return {
    show,
    asked: () => asked,
    connect: () => {
      online = true
    },
  }
}

const shown = async (piece: React.ReactNode) => {
  const screen = await act(async () => render(piece))
  return { ...screen, redraw: (next: React.ReactNode) => act(async () => screen.rerender(next)) }
}

describe('a part that comes later than its screen', () => {
  it('leaves a word in its place where it cannot be had, and comes when it is tried again', async () => {
    const { show, connect } = drawings()
    const screen = await shown(show('calves'))
    await act(async () => screen.getByRole('button', { name: 'Try again' }).click())
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
    connect()
    await act(async () => screen.getByRole('button', { name: 'Try again' }).click())
    expect(screen.getByText('drawings of calves')).toBeVisible()
  })

  it('is asked for anew when it is opened again', async () => {
    const { show, connect } = drawings()
    const screen = await shown(show('calves'))
    await screen.redraw(show())
    connect()
    await screen.redraw(show('calves'))
    expect(screen.getByText('drawings of calves')).toBeVisible()
  })

  it('comes in a second place, though the first is still without it', async () => {
    const { show, connect } = drawings()
    const screen = await shown(show('calves'))
    connect()
    await screen.redraw(show('calves', 'feet'))
    expect(screen.getByText('drawings of feet')).toBeVisible()
  })

  it('is asked for once, however often its screen is drawn', async () => {
    const { show, asked, connect } = drawings()
    const screen = await shown(show('calves'))
    await screen.redraw(show('calves'))
    expect(asked()).toBe(1)
    connect()
    await act(async () => screen.getByRole('button', { name: 'Try again' }).click())
    await screen.redraw(show('feet', 'calves'))
    expect(asked()).toBe(2)
  })
})
