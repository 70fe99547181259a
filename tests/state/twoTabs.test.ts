import { describe, expect, it } from 'vitest'
import { visitKey } from '../../src/state/storagePort'
import { visitWorld } from '../support/visitWorld'

/** Two tabs of one runner, with a visit under way in both. */
function twoTabs() {
  const world = visitWorld()
  const one = world.open()
  one.getState().answer('signs-now', ['none'])
  return { ...world, one, other: world.open() }
}

describe('a runner with two tabs', () => {
  it('sees in the one what was said in the other', () => {
    const { one, other } = twoTabs()
    one.getState().answer('where', ['calf'])
    expect(other.getState().answers).toEqual({ 'signs-now': ['none'], where: ['calf'] })
  })

  it('keeps answers to different questions from both', () => {
    const { one, other, open } = twoTabs()
    one.getState().answer('where', ['calf'])
    other.getState().answer('heat', 'mild')
    one.getState().answer('shoes', 'worn')
    const all = { 'signs-now': ['none'], where: ['calf'], heat: 'mild', shoes: 'worn' }
    for (const tab of [one, other, open()]) expect(tab.getState().answers).toEqual(all)
  })

  it('keeps the newest answer to the same question', () => {
    const { one, other, open } = twoTabs()
    one.getState().answer('heat', 'mild')
    other.getState().answer('heat', 'cold')
    for (const tab of [one, other, open()]) expect(tab.getState().answers.heat).toBe('cold')
    one.getState().answer('heat', 'hot-used')
    for (const tab of [one, other, open()]) expect(tab.getState().answers.heat).toBe('hot-used')
  })

  it('loses nothing when a tab was asleep and heard of no change', () => {
    const { device, one, other, open } = twoTabs()
    const before = device.stored.get(visitKey) ?? ''
    one.getState().answer('where', ['calf'])
    const after = device.stored.get(visitKey) ?? ''
    // What the other tab would have missed: it wakes up to a record it did not write.
    expect(after).not.toBe(before)
    other.setState({ answers: { 'signs-now': ['none'] }, stamps: { 'signs-now': 1 } })
    other.getState().answer('heat', 'mild')
    expect(open().getState().answers).toEqual({ 'signs-now': ['none'], where: ['calf'], heat: 'mild' })
  })

  it('empties the one by deleting in the other, and a later answer brings nothing back', () => {
    const { device, one, other, open } = twoTabs()
    one.getState().answer('where', ['calf'])
    one.getState().deleteEverything()
    expect(other.getState().answers).toEqual({})
    expect(device.stored.size).toBe(0)
    other.getState().answer('heat', 'mild')
    for (const tab of [other, open()]) expect(tab.getState().answers).toEqual({ heat: 'mild' })
  })

  it('brings nothing back from a tab that was asleep while the other deleted', () => {
    const { device, other, open } = twoTabs()
    device.stored.delete(visitKey)
    other.getState().answer('heat', 'mild')
    expect(open().getState().answers).toEqual({ heat: 'mild' })
  })

  it('starts over in both', () => {
    const { one, other, open } = twoTabs()
    one.getState().answer('where', ['calf'])
    one.getState().startOver()
    expect(other.getState().answers).toEqual({})
    other.getState().answer('heat', 'mild')
    for (const tab of [one, other, open()]) expect(tab.getState().answers).toEqual({ heat: 'mild' })
  })

  it('starts over while the other was asleep, and its next answer joins the new visit', () => {
    const { one, other, open } = twoTabs()
    const old = { ...other.getState() }
    one.getState().startOver()
    other.setState({ id: old.id, answers: old.answers, stamps: old.stamps })
    other.getState().answer('heat', 'mild')
    expect(open().getState().answers).toEqual({ heat: 'mild' })
  })

  it('does not go back in time when the clock of the device is put back', () => {
    const { one, open, setClock } = twoTabs()
    one.getState().answer('heat', 'mild')
    setClock(10)
    one.getState().answer('heat', 'cold')
    expect(one.getState().answers.heat).toBe('cold')
    expect(open().getState().answers.heat).toBe('cold')
  })

  it('leaves a record alone once a newer app in another tab has taken it over', () => {
    const { device, one } = twoTabs()
    const theirs = '{"format":2,"from":"a later app"}'
    device.stored.set(visitKey, theirs)
    one.getState().answer('heat', 'mild')
    one.getState().answer('shoes', 'worn')
    expect(device.stored.get(visitKey)).toBe(theirs)
    expect(one.getState()).toMatchObject({ answers: { heat: 'mild', shoes: 'worn' }, notice: 'future-kept' })
  })

  it('sets aside what another tab has damaged before writing over it', () => {
    const { device, one } = twoTabs()
    device.stored.set(visitKey, 'broken')
    one.getState().answer('heat', 'mild')
    expect([...device.stored.values()]).toContain('broken')
    expect(one.getState()).toMatchObject({
      answers: { 'signs-now': ['none'], heat: 'mild' },
      notice: 'damaged-set-aside',
    })
  })
})
