import { describe, expect, it } from 'vitest'
import { visitKey } from '../../src/state/storagePort'
import { createVisit } from '../../src/state/visit'
import { visitWorld } from '../support/visitWorld'

/** Two tabs of one runner, with a visit under way in both. */
function twoTabs(other?: { readonly asleep: boolean }) {
  const world = visitWorld()
  const records = world.openRecords()
  const one = createVisit(records, 'test-rules')
  one.getState().answer('signs-now', ['none'])
  return { ...world, records, one, other: world.open(other) }
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
    one.getState().answer('shoes', ['worn'])
    const all = { 'signs-now': ['none'], where: ['calf'], heat: 'mild', shoes: ['worn'] }
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
    const { one, other, open } = twoTabs({ asleep: true })
    one.getState().answer('where', ['calf'])
    expect(other.getState().answers).toEqual({ 'signs-now': ['none'] })
    other.getState().answer('heat', 'mild')
    expect(open().getState().answers).toEqual({ 'signs-now': ['none'], where: ['calf'], heat: 'mild' })
  })

  it('empties the one by deleting in the other, and a later answer brings nothing back', () => {
    const { device, records, one, other, open } = twoTabs()
    one.getState().answer('where', ['calf'])
    records.deleteEverything()
    expect(other.getState().answers).toEqual({})
    expect(device.stored.size).toBe(0)
    other.getState().answer('heat', 'mild')
    for (const tab of [other, open()]) expect(tab.getState().answers).toEqual({ heat: 'mild' })
  })

  it('brings nothing back from a tab that was asleep while the other deleted', () => {
    const { device, other, open } = twoTabs({ asleep: true })
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
    const { one, other, open } = twoTabs({ asleep: true })
    one.getState().startOver()
    other.getState().answer('heat', 'mild')
    expect(open().getState().answers).toEqual({ heat: 'mild' })
  })

  it('does not go back in time when the clock of the device is put back', () => {
    const { one, other, open, setClock } = twoTabs()
    one.getState().answer('heat', 'mild')
    setClock(10)
    one.getState().answer('heat', 'cold')
    other.getState().answer('shoes', ['worn'])
    for (const tab of [one, other, open()]) expect(tab.getState().answers.heat).toBe('cold')
  })

  it('leaves a record alone once a newer app in another tab has taken it over', () => {
    const { device, one } = twoTabs()
    const theirs = '{"format":99,"from":"a later app"}'
    device.stored.set(visitKey, theirs)
    one.getState().answer('heat', 'mild')
    one.getState().answer('shoes', ['worn'])
    expect(device.stored.get(visitKey)).toBe(theirs)
    expect(one.getState()).toMatchObject({ answers: { heat: 'mild', shoes: ['worn'] }, notice: 'future-kept' })
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
