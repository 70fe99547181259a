import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createRecord } from '../../../src/state/records/createRecord'
import { dropEntry, livingEntries, putEntry } from '../../../src/state/records/entries'
import { entriesKind } from '../../../src/state/records/entriesKind'
import { fakeDevice } from '../../support/fakePort'

// Any name will do: what a kind is called makes no difference to how it is kept.
const shoes = entriesKind({ name: 'visit', format: 2, entry: z.object({ pair: z.string() }) })
const key = 'uncramp.visit'

function runnersDevice(already?: string) {
  const device = fakeDevice(already === undefined ? {} : { [key]: already })
  let clock = 1000
  let ids = 0
  const open = ({ asleep = false, person = '' } = {}) => {
    const port = device.openTab()
    const record = createRecord(shoes, {
      port: asleep ? { ...port, onChange: () => () => undefined } : port,
      person,
      now: () => {
        clock += 1
        return clock
      },
      newId: () => {
        ids += 1
        return `id-${ids}`
      },
    })
    return {
      put: (id: string, pair: string) => record.getState().change((list, now) => putEntry(list, id, { pair }, now)),
      drop: (id: string) => record.getState().change((list, now) => dropEntry(list, id, now)),
      pairs: () => livingEntries(record.getState().value).map(({ is }) => is.pair),
      notice: () => record.getState().notice,
      record,
    }
  }
  const aside = () => [...device.stored].filter(([name]) => name.includes('set-aside')).map(([, text]) => text)
  return {
    device,
    open,
    aside,
    setClock: (at: number) => {
      clock = at
    },
  }
}

describe('a list that is kept', () => {
  it('comes back after a reload, without what was deleted', () => {
    const { open } = runnersDevice()
    const before = open()
    before.put('a', 'old ones')
    before.put('b', 'new ones')
    before.drop('a')
    expect(open().pairs()).toEqual(['new ones'])
  })

  it('takes up what two tabs add, change and delete, also while one of them sleeps', () => {
    const { open } = runnersDevice()
    const one = open()
    one.put('a', 'old ones')
    const other = open({ asleep: true })
    one.put('b', 'from one')
    one.drop('a')
    other.put('c', 'from the other')
    for (const tab of [one, other, open()]) expect(tab.pairs()).toEqual(['from one', 'from the other'])
  })

  it('lets a later change hold when the clock was put back before it', () => {
    const { open, setClock } = runnersDevice()
    const one = open()
    const other = open()
    one.put('a', 'first')
    setClock(5)
    one.put('a', 'second')
    other.put('b', 'else')
    expect(open().pairs()).toEqual(['second', 'else'])
  })

  it('comes back to life when a deletion is undone', () => {
    const { open } = runnersDevice()
    const one = open()
    const other = open({ asleep: true })
    one.put('a', 'old ones')
    one.drop('a')
    other.put('b', 'else')
    one.put('a', 'old ones')
    expect(open().pairs()).toEqual(['old ones', 'else'])
  })

  it('stays empty when another tab had everything deleted, or another list put in its place', () => {
    const { device, open } = runnersDevice()
    const one = open()
    one.put('a', 'old ones')
    const other = open({ asleep: true })
    device.stored.delete(key)
    other.put('b', 'after')
    expect(open().pairs()).toEqual(['after'])
    one.record.getState().replace(new Map([['z', { at: 1, is: { pair: 'from a file' } }]]))
    other.put('c', 'later')
    for (const tab of [other, open()]) expect(tab.pairs()).toEqual(['later', 'from a file'])
  })

  it('goes on in memory where writing is refused, and saves it all when it is accepted again', () => {
    const { device, open } = runnersDevice()
    const one = open()
    one.put('a', 'kept')
    device.refuse('writing')
    one.put('b', 'meanwhile')
    expect(one.notice()).toBe('storage-refused')
    expect(one.pairs()).toEqual(['kept', 'meanwhile'])
    expect(open().pairs()).toEqual(['kept'])
    device.refuseNothing()
    one.put('c', 'again')
    expect(one.notice()).toBeUndefined()
    expect(open().pairs()).toEqual(['kept', 'meanwhile', 'again'])
  })

  it.each([
    ['is damaged', '{"format":2,"id":"x","entr', 'damaged-set-aside'],
    ['is nothing of ours', '{"format":2,"id":"x","entries":{"length":7}}', 'damaged-set-aside'],
    ['comes from a newer app', '{"format":3,"id":"x"}', 'future-set-aside'],
    ['holds one that no longer fits', '{"format":2,"id":"x","entries":[{"id":"a","at":1,"is":7}]}', 'partly-read'],
  ])('is set aside word for word when it %s', (_, text, notice) => {
    const { open, aside } = runnersDevice(text)
    const tab = open()
    expect(tab.notice()).toBe(notice)
    expect(aside()).toEqual([text])
    tab.put('b', 'new ones')
    expect(open().pairs()).toEqual(['new ones'])
  })

  it('is never written over by a newer list, a start over included, when it could not be set aside', () => {
    const text = '{"format":3,"id":"x"}'
    const { device, open } = runnersDevice(text)
    device.refuse('writing')
    const tab = open()
    device.refuseNothing()
    tab.put('a', 'new ones')
    tab.record.getState().replace(new Map())
    expect(device.stored.get(key)).toBe(text)
  })

  it('is left to a newer app that took it over in another tab, whatever is done here', () => {
    const { device, open } = runnersDevice()
    const tab = open()
    tab.put('a', 'mine')
    device.stored.set(key, '{"format":3,"id":"x"}')
    tab.record.getState().replace(new Map())
    expect(tab.notice()).toBe('future-kept')
    expect(device.stored.get(key)).toBe('{"format":3,"id":"x"}')
  })

  it('keeps aside what another tab of another version wrote and this one cannot read in full', () => {
    const theirs =
      '{"format":2,"id":"id-2","entries":[{"id":"q","at":1,"is":{"boots":"big"}},{"id":"r","at":1,"is":{"pair":"read"}}]}'
    const { device, open, aside } = runnersDevice()
    const tab = open()
    tab.put('a', 'mine')
    device.stored.set(key, theirs)
    tab.put('b', 'next')
    expect(aside()).toEqual([theirs])
    expect(tab.pairs()).toContain('read')
  })

  it('keeps two damaged records apart that are found in the same millisecond', () => {
    const { device, open, aside, setClock } = runnersDevice('damaged one')
    setClock(50)
    open()
    device.stored.set(key, 'damaged two')
    setClock(50)
    open()
    expect(aside().toSorted()).toEqual(['damaged one', 'damaged two'])
  })

  it('is never mixed with that of another person on the device', () => {
    const { open } = runnersDevice()
    const me = open()
    const friend = open({ person: 'k7' })
    me.put('a', 'mine')
    friend.put('b', 'theirs')
    expect([me.pairs(), friend.pairs()]).toEqual([['mine'], ['theirs']])
    expect([open().pairs(), open({ person: 'k7' }).pairs()]).toEqual([['mine'], ['theirs']])
  })
})
