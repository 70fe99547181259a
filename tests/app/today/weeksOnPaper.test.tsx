import { act, fireEvent } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import TodayScreen from '../../../src/app/today/TodayScreen'
import { withSetUp } from '../../../src/state/programme/keptProgramme'
import { programmeKind } from '../../../src/state/programme/programmeKind'
import { recordText } from '../../../src/state/records/recordText'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const weeks = recordText(
  programmeKind,
  'a-programme',
  withSetUp(
    programmeKind.empty,
    {
      is: 'set-up',
      start: '2026-11-25',
      days: ['wed', 'sun'],
      chosen: ['calf-strengthening', 'long-run-progression'],
      cues: {},
      longestKm: 20,
    },
    1,
  ),
)
const today = () =>
  show(<TodayScreen />, {
    answers: runners.racesTooFast,
    stored: { 'uncramp.programme': weeks },
    today: '2026-11-26',
  })

it('prints every day of every week with what to do how often, and takes it away again', () => {
  const { screen } = today()
  const days = () => [
    ...new Set(screen.queryAllByText(/^(Wed|Sun) \d+ (Nov|Dec|Jan)$/).map(({ textContent }) => textContent)),
  ]
  expect(days()).toEqual([])
  act(() => void fireEvent(window, new Event('beforeprint')))
  expect(days()).toHaveLength(12)
  expect(days().slice(0, 3)).toEqual(['Wed 25 Nov', 'Sun 29 Nov', 'Wed 2 Dec'])
  expect(screen.getAllByText(/Calf raise, both legs: 3 × 1\d/)[0]).toBeInTheDocument()
  act(() => void fireEvent(window, new Event('afterprint')))
  expect(days()).toEqual([])
})

it('has a button for it', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { screen, user } = today()
  await user.click(screen.getByRole('button', { name: 'Print my weeks' }))
  expect(print).toHaveBeenCalledOnce()
  print.mockRestore()
})
