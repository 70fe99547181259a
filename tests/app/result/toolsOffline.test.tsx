import { waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { runners } from '../../support/runners'

// A whole result is a large page on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

it('keeps the whole result in sight when its tools cannot be loaded, and offers to try again', async () => {
  vi.resetModules()
  vi.doMock('../../../src/app/result/tools/ResultTools', () => {
    throw new Error('The connection is gone.')
  })
  const { show } = await import('../../support/uiWorld')
  const { FaultBoundary } = await import('../../../src/app/layout/FaultBoundary')
  const { default: ResultScreen } = await import('../../../src/app/result/ResultScreen')
  const { screen, user } = show(
    <FaultBoundary where="/result">
      <ResultScreen />
    </FaultBoundary>,
    { answers: runners.lateInTheRace },
  )
  expect(await screen.findByText(/These tools did not load/, {}, { timeout: 5000 })).toBeVisible()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Most likely: /)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('heading', { name: 'Check it, or change it' })).toHaveFocus()
  await waitFor(() => expect(screen.getByText(/These tools did not load/)).toBeVisible())
  vi.doUnmock('../../../src/app/result/tools/ResultTools')
  vi.resetModules()
})
