import { expect, it, vi } from 'vitest'
import { StorageNotice } from '../../../src/app/layout/StorageNotice'
import { show } from '../../support/uiWorld'

vi.mock('../../../src/app/layout/NoticeText', () => {
  throw new Error('The connection is gone.')
})

it('does not bring the quiz down when its words cannot be loaded', async () => {
  const { screen } = show(
    <>
      <StorageNotice />
      <p>the question</p>
    </>,
    { stored: { 'uncramp.visit': '{"half a rec' } },
  )
  expect(await screen.findByText(/Something is wrong with the answers saved here/)).toBeVisible()
  expect(screen.getByText('the question')).toBeVisible()
})
