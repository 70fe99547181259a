import { act, cleanup } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import NoticeText from '../../../src/app/layout/NoticeText'
import { StorageNotice } from '../../../src/app/layout/StorageNotice'
import { kindWords } from '../../../src/app/records/kindWords'
import type { KindName } from '../../../src/state/records/kindNames'
import type { Notice } from '../../../src/state/records/recordStep'
import { show } from '../../support/uiWorld'

it('says nothing to a runner whose record is in order', async () => {
  const { screen } = show(<StorageNotice />, { answers: { heat: 'mild' } })
  await act(() => Promise.resolve())
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it.each([
  ['could not be read', '{"half a rec', /could not be read. We kept them aside untouched/],
  ['come from a newer version', '{"format":99,"new":"things"}', /come from a newer version of Uncramp/],
  [
    'no longer fit the quiz',
    '{"format":1,"id":"a","rules":"old","answers":{"moon-phase":{"as":"full","at":1}}}',
    /The quiz has changed since you answered/,
  ],
])('tells a runner whose answers %s, and where they are', async (_, record, said) => {
  const { screen, records } = show(<StorageNotice />, { stored: { 'uncramp.visit': record } })
  expect(await screen.findByText(said)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Settings and your data' })).toBeVisible()
  expect([...records].filter(([key]) => key.startsWith('uncramp.set-aside.')).map(([, text]) => text)).toEqual([record])
})

it('tells a runner in a private window to finish in one go, once an answer could not be kept', async () => {
  const { screen, visit } = show(<StorageNotice />, { refuses: true })
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  act(() => visit.getState().answer('heat', 'mild'))
  expect(await screen.findByText(/will not let us save your answers/)).toBeVisible()
})

it('goes away when the runner has read it', async () => {
  const { screen, user } = show(<StorageNotice />, { stored: { 'uncramp.visit': '{"half a rec' } })
  await user.click(await screen.findByRole('button', { name: 'All right' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

describe('a record of any kind', () => {
  const one = ['log', 'people', 'programme']

  it.each(Object.entries(kindWords))('%s is told of in a whole sentence', (kind, what) => {
    const notice = (is: Notice) => {
      cleanup()
      const { screen } = show(<NoticeText told={{ kind: kind as KindName, notice: is, dismiss: () => undefined }} />)
      return screen.container.textContent
    }
    const [comes, them] = one.includes(kind) ? ['comes', 'it'] : ['come', 'them']
    expect(notice('future-set-aside')).toContain(
      `Your saved ${what} ${comes} from a newer version of Uncramp. We kept ${them} aside untouched.`,
    )
    expect(notice('damaged-set-aside')).toContain(
      `Your saved ${what} could not be read. We kept ${them} aside untouched and started afresh. You can download ${them}`,
    )
  })
})
