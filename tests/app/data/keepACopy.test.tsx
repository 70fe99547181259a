import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { KeepACopy } from '../../../src/app/data/KeepACopy'
import { show } from '../../support/uiWorld'

beforeEach(() => {
  // Noon there is still the day before in Greenwich.
  process.env.TZ = 'Pacific/Auckland'
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})

afterEach(() => {
  delete process.env.TZ
  vi.restoreAllMocks()
})

it('a copy bears the day that it is where the runner is', async () => {
  const { screen, user } = show(<KeepACopy disabled={false} />, { today: '2027-03-26' })
  await user.click(screen.getByRole('button', { name: 'Download a copy of everything' }))
  expect(await screen.findByText(/^Saved as uncramp-2027-03-26\.json\./)).toBeVisible()
  expect(screen.getByText('Last copy: today.')).toBeVisible()
})
