import { expect, it, vi } from 'vitest'

it('does not bring the quiz down when its words cannot be loaded', async () => {
  // Another file may have loaded them in this worker.
  vi.resetModules()
  vi.doMock('../../../src/app/layout/NoticeText', () => {
    throw new Error('The connection is gone.')
  })
  const { show } = await import('../../support/uiWorld')
  const { StorageNotice } = await import('../../../src/app/layout/StorageNotice')
  const { screen } = show(
    <>
      <StorageNotice />
      <p>the question</p>
    </>,
    { stored: { 'uncramp.visit': '{"half a rec' } },
  )
  expect(await screen.findByText(/Something is wrong with the answers saved here/)).toBeVisible()
  expect(screen.getByText('the question')).toBeVisible()
  vi.doUnmock('../../../src/app/layout/NoticeText')
  vi.resetModules()
})
