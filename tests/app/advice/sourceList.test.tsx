import { afterEach, expect, it, vi } from 'vitest'
import type { SourceId } from '../../../src/domain/sourceIds'

// Each test begins as a page does: nothing has been loaded.
async function showSources(...ids: readonly SourceId[]) {
  vi.resetModules()
  const { SourceList } = await import('../../../src/app/advice/SourceList')
  const { show } = await import('../../support/uiWorld')
  return show(<SourceList ids={ids} />).screen
}

afterEach(() => {
  vi.doUnmock('../../../src/content/sources')
})

it('says that the sources are coming, and shows them when they have come', async () => {
  const screen = await showSources('hoffman-2015-161km')
  expect(screen.getByText('Loading the sources…')).toBeInTheDocument()
  expect(await screen.findByRole('listitem')).toBeInTheDocument()
})

it('writes quantities in the runner’s units', async () => {
  const screen = await showSources('schwellnus-2011-ultra-56km')
  const source = await screen.findByRole('listitem')
  expect(source).toHaveTextContent('56 km')
  expect(source).not.toHaveTextContent('{')
})

it('says what to do when they cannot be loaded', async () => {
  vi.doMock('../../../src/content/sources', () => {
    throw new Error('no network')
  })
  const screen = await showSources('hoffman-2015-161km')
  expect(await screen.findByRole('alert')).toHaveTextContent('open it again')
})
