import { render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

// Each test begins as a page does: nothing has been loaded.
const freshSourceList = async () => {
  vi.resetModules()
  return (await import('../../../src/ui/result/SourceList')).SourceList
}

afterEach(() => {
  vi.doUnmock('../../../src/content/sources')
})

it('says that the sources are coming, and shows them when they have come', async () => {
  const SourceList = await freshSourceList()
  const screen = render(<SourceList ids={['hoffman-2015-161km']} />)
  expect(screen.getByText('The sources are coming.')).toBeInTheDocument()
  expect(await screen.findByRole('listitem')).toBeInTheDocument()
})

it('says what to do when they cannot be loaded', async () => {
  vi.doMock('../../../src/content/sources', () => {
    throw new Error('no network')
  })
  const SourceList = await freshSourceList()
  const screen = render(<SourceList ids={['hoffman-2015-161km']} />)
  expect(await screen.findByRole('alert')).toHaveTextContent('open it again')
})
