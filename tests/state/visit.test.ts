import { describe, expect, it } from 'vitest'
import { restoreVisit } from '../../src/state/savedVisit'
import { firstPerson, keyOf, visitKey } from '../../src/state/storagePort'
import { visitWorld } from '../support/visitWorld'

const saved = '{"format":1,"id":"old","rules":"r","answers":{"heat":{"as":"mild","at":1}}}'
const damaged = '{"format":1,"answers'
const future = '{"format":99,"secret":"of a later app"}'
const asideOn = (stored: ReadonlyMap<string, string>) =>
  [...stored].filter(([key]) => key.startsWith(keyOf(firstPerson, 'set-aside.'))).map(([, text]) => text)

describe('a visit', () => {
  it('starts empty, without a word', () => {
    const visit = visitWorld().open()
    expect(visit.getState()).toMatchObject({ answers: {}, notice: undefined })
  })

  it('writes nothing until something was said', () => {
    const { device, open } = visitWorld()
    open()
    expect(device.writes).toEqual([])
  })

  it('keeps every answer through a reload, and a changed one as it was changed', () => {
    const { open } = visitWorld()
    const before = open()
    before.getState().answer('where', ['calf'])
    before.getState().answer('heat', 'mild')
    before.getState().answer('heat', 'cold')
    const after = open()
    expect(after.getState().answers).toEqual({ where: ['calf'], heat: 'cold' })
    expect(after.getState().id).toBe(before.getState().id)
  })

  it('knows through a reload on which screen something was ticked and not gone on from', () => {
    const { open } = visitWorld()
    const visit = open()
    const place = () => open().getState().unfinished
    visit.getState().tick('health', ['18-39'])
    visit.getState().tick('health', ['18-39', 'well'])
    expect(place()).toBe('health')
    expect(open().getState().answers).toEqual({ health: ['18-39', 'well'] })
    visit.getState().goOn()
    expect(place()).toBeUndefined()
    visit.getState().tick('health', ['18-39'])
    // Given elsewhere: from the runner's watch, or on trial.
    visit.getState().answer('load', ['longer'])
    expect(place()).toBe('health')
    visit.getState().goOn()
    visit.getState().answer('load', ['longer', 'race'])
    expect(place()).toBeUndefined()
  })

  it('writes nothing for going on from where nothing was left open', () => {
    const { device, open } = visitWorld()
    const visit = open()
    visit.getState().answer('heat', 'mild')
    const before = device.writes.length
    visit.getState().goOn()
    expect(device.writes).toHaveLength(before)
  })

  it('hands out a record that another device can take up', () => {
    const mine = visitWorld().open()
    mine.getState().answer('where', ['calf'])
    const theirs = visitWorld()
    expect(theirs.open().getState().restore(mine.getState().backup())).toBeUndefined()
    expect(theirs.open().getState().answers).toEqual({ where: ['calf'] })
  })

  it.each([
    ['not a record', 'damaged'],
    ['', 'damaged'],
    ['{"format":1,"id":"x"}', 'damaged'],
    [future, 'future'],
  ])('is not touched by a bad file: %s', (text, fault) => {
    const { device, open } = visitWorld()
    const visit = open()
    visit.getState().answer('heat', 'mild')
    const before = [...device.stored]
    expect(visit.getState().restore(text)).toBe(fault)
    expect(visit.getState().answers).toEqual({ heat: 'mild' })
    expect([...device.stored]).toEqual(before)
  })

  it('starts over with no answers and another name, and stays so after a reload', () => {
    const { open } = visitWorld({ [visitKey]: saved })
    const visit = open()
    visit.getState().startOver()
    expect(visit.getState().answers).toEqual({})
    expect(visit.getState().id).not.toBe('old')
    expect(open().getState().answers).toEqual({})
  })
})

describe('storage that refuses', () => {
  it('leaves a working quiz and a plain notice', () => {
    const { device, open } = visitWorld()
    device.refuse('reading', 'writing', 'removing', 'listing')
    const visit = open()
    visit.getState().answer('where', ['calf'])
    visit.getState().answer('heat', 'mild')
    expect(visit.getState()).toMatchObject({
      answers: { where: ['calf'], heat: 'mild' },
      notice: 'storage-refused',
    })
  })

  it('is forgotten once it accepts again, and everything said meanwhile is kept', () => {
    const { device, open } = visitWorld()
    const visit = open()
    device.refuse('writing')
    visit.getState().answer('where', ['calf'])
    expect(visit.getState().notice).toBe('storage-refused')
    device.refuseNothing()
    visit.getState().answer('heat', 'mild')
    expect(visit.getState().notice).toBeUndefined()
    expect(open().getState().answers).toEqual({ where: ['calf'], heat: 'mild' })
  })

  it('in the middle of a visit loses nothing that was said before', () => {
    const { device, open } = visitWorld()
    const visit = open()
    visit.getState().answer('where', ['calf'])
    device.refuse('writing')
    visit.getState().answer('heat', 'mild')
    visit.getState().answer('shoes', ['worn'])
    expect(visit.getState().answers).toEqual({ where: ['calf'], heat: 'mild', shoes: ['worn'] })
  })

  it('also for reading takes nothing for deleted', () => {
    const { device, open } = visitWorld()
    const visit = open()
    visit.getState().answer('where', ['calf'])
    device.refuse('reading', 'writing')
    visit.getState().answer('heat', 'mild')
    visit.getState().answer('shoes', ['worn'])
    expect(visit.getState().answers).toEqual({ where: ['calf'], heat: 'mild', shoes: ['worn'] })
  })
})

describe('a record that cannot be read', () => {
  it.each([
    [damaged, 'damaged-set-aside'],
    [future, 'future-set-aside'],
    ['{"format":1,"id":"old","rules":"r","answers":{"moon":{"as":"full","at":1}}}', 'partly-read'],
  ] as const)('is set aside word for word, and said: %s', (text, notice) => {
    const { device, open } = visitWorld({ [visitKey]: text })
    expect(open().getState()).toMatchObject({ answers: {}, notice })
    expect(asideOn(device.stored)).toEqual([text])
  })

  it.each([damaged, future])('is kept once only, however often the app is opened: %s', (text) => {
    const { device, open } = visitWorld({ [visitKey]: text })
    open()
    open()
    const visit = open()
    visit.getState().answer('heat', 'mild')
    expect(asideOn(device.stored)).toEqual([text])
    expect(visit.getState().answers).toEqual({ heat: 'mild' })
  })

  it('makes room for a new one, which is then found again without a word', () => {
    const { open } = visitWorld({ [visitKey]: damaged })
    open().getState().answer('heat', 'mild')
    expect(open().getState()).toMatchObject({ answers: { heat: 'mild' }, notice: undefined })
  })

  it.each([damaged, future])('is never written over when it cannot be kept: %s', (text) => {
    const { device, open } = visitWorld({ [visitKey]: text })
    device.refuse('writing')
    const visit = open()
    expect(visit.getState().notice).toBe('storage-refused')
    device.refuseNothing()
    visit.getState().answer('heat', 'mild')
    visit.getState().startOver()
    visit.getState().answer('shoes', ['worn'])
    expect(device.stored.get(visitKey)).toBe(text)
    expect(visit.getState().answers).toEqual({ shoes: ['worn'] })
  })

  it('keeps the answers that are still known', () => {
    const text = saved.replace('}}}', '},"moon":{"as":"full","at":1}}}')
    const { device, open } = visitWorld({ [visitKey]: text })
    const visit = open()
    expect(visit.getState()).toMatchObject({ answers: { heat: 'mild' }, notice: 'partly-read' })
    visit.getState().answer('shoes', ['worn'])
    expect(asideOn(device.stored)).toEqual([text])
    expect(restoreVisit(device.stored.get(visitKey) ?? null)).toMatchObject({ kind: 'record', lost: 0 })
  })

  it('can be read about and then put out of sight', () => {
    const visit = visitWorld({ [visitKey]: damaged }).open()
    visit.getState().dismissNotice()
    expect(visit.getState().notice).toBeUndefined()
  })
})
