import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { daysAfter, daysBetween } from '../../../src/domain/programme/calendarDate'
import type { Programme } from '../../../src/domain/programme/programme'
import { measureIds } from '../../../src/domain/vocabulary'
import { calendarFile, editionAt } from '../../../src/exchange/calendar/calendarFile'
import { type CalendarWish, entryWith, programmeEvents } from '../../../src/exchange/calendar/programmeEvents'
import { anyWish, programmeFor, programmeOf } from '../../support/wishes'

const plain: CalendarWish = { id: 'a1', units: 'metric', cues: {} }
const edition = editionAt(Date.UTC(2027, 1, 28, 9))

const fileOf = (programme: Programme, wish = plain, when = edition) =>
  calendarFile(programmeEvents(programme, wish), when)

/** As a calendar reads it that has never heard of us: each entry with the moments on which it happens. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part)
    const times: string[] = []
    const next = event.iterator()
    for (let time = next.next(); time && times.length < 400; time = next.next()) times.push(time.toString())
    return {
      uid: event.uid,
      title: event.summary,
      notes: event.description,
      times,
      zone: event.startDate.zone.tzid,
      part,
    }
  })
}

const titled = (events: ReturnType<typeof readBack>, title: string) =>
  events.filter((event) => event.title.startsWith(title))

afterEach(() => {
  delete process.env.TZ
})

describe('the calendar file of a programme', () => {
  it('has three evenings of calf raises a week, with the sets of that week', () => {
    const events = readBack(fileOf(programmeOf()))
    const calf = titled(events, 'Calf strength')
    expect(calf.map(({ title }) => title)).toEqual([1, 2, 3, 4, 5, 6].map((week) => `Calf strength, week ${week}`))
    expect(calf[0]?.times).toEqual(['2027-03-01T18:30:00', '2027-03-03T18:30:00', '2027-03-05T18:30:00'])
    expect(calf[0]?.notes).toContain('Calf raise, both legs: 3 × 12')
  })

  it('names each long run with its length, in the units of the runner', () => {
    const titles = (units: 'metric' | 'imperial') =>
      titled(readBack(fileOf(programmeOf(), { ...plain, units })), 'Easy long run').map(({ title }) => title)
    expect(titles('metric')[0]).toBe('Easy long run, 10.5 km')
    expect(titles('imperial')[0]).toBe('Easy long run, 7 miles')
  })

  it('has the days to look back and the race', () => {
    const events = readBack(fileOf(programmeOf({ race: { date: '2027-04-25', km: 21.1 } })))
    expect(titled(events, 'Uncramp').flatMap(({ times }) => times)).toEqual(['2027-03-14', '2027-03-28', '2027-04-11'])
    expect(titled(events, 'Race day, 21.1 km').flatMap(({ times }) => times)).toEqual(['2027-04-25'])
  })

  it('has a race out of reach, too, with what is done until then and the day on which its weeks begin', () => {
    const far = programmeOf({ start: '2026-11-25', race: { date: '2027-04-18', km: 42.2 } })
    const events = readBack(fileOf(far))
    expect(titled(events, 'Race day, 42.2 km').flatMap(({ times }) => times)).toEqual(['2027-04-18'])
    expect(titled(events, 'Begin your race weeks').flatMap(({ times }) => times)).toEqual(['2027-03-07'])
    expect(titled(events, 'Keep your last week going').flatMap(({ times }) => times)).toEqual(['2027-01-06'])
  })

  it('says nothing to a grown-up that is meant for those under 18, or for any other group', () => {
    for (const age of ['under-40', '40-plus'] as const)
      for (const measure of measureIds) {
        const programme = programmeOf({ age, chosen: [measure] })
        const spoken = [...programme.withRuns, ...programme.raceDay].map(({ say }) => say).join(' ')
        expect(`${fileOf(programme).replaceAll('\r\n ', '')} ${spoken}`).not.toMatch(/under 18|pregnan|over 65|birth/i)
      }
  })

  it('means the same hour on both sides of a change of the clock, in every place', () => {
    const programme = programmeOf({ start: '2027-03-22', chosen: ['bedtime-calf-stretch'] })
    const files = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'].map((zone) => {
      process.env.TZ = zone
      return fileOf(programme)
    })
    expect(new Set(files).size).toBe(1)
    const [stretch] = titled(readBack(files[0] ?? ''), 'Stretch before bed')
    expect(stretch?.times).toHaveLength(42)
    expect(stretch?.zone).toBe('floating')
    // Clocks change in Berlin on 28 March 2027.
    expect(stretch?.times.slice(5, 8)).toEqual(['2027-03-27T21:30:00', '2027-03-28T21:30:00', '2027-03-29T21:30:00'])
  })

  it('brought in a second time takes the place of the first: the same names, a later edition', () => {
    const programme = programmeOf()
    const first = readBack(fileOf(programme))
    const later = readBack(fileOf(programmeOf({ days: ['tue', 'thu', 'sat'] }), plain, editionAt(Date.UTC(2027, 2, 2))))
    expect(later.map(({ uid }) => uid).sort()).toEqual(first.map(({ uid }) => uid).sort())
    const sequence = (events: typeof first) => Number(events[0]?.part.getFirstPropertyValue('sequence'))
    expect(sequence(later)).toBeGreaterThan(sequence(first))
  })

  it('hands out one entry alone, under the name that it has among all of them', () => {
    const programme = programmeOf()
    const all = readBack(fileOf(programme))
    for (const session of programme.weeks.flatMap(({ sessions }) => sessions)) {
      const [one, ...others] = readBack(calendarFile(entryWith(session, programme, plain), edition))
      expect(others).toEqual([])
      expect(all.find(({ uid }) => uid === one?.uid)?.times).toEqual(one?.times)
      expect(one?.times.some((time) => time.startsWith(session.date))).toBe(true)
    }
  })

  it('keeps two programmes apart', () => {
    const mine = readBack(fileOf(programmeOf())).map(({ uid }) => uid)
    const theirs = readBack(fileOf(programmeOf(), { ...plain, id: 'b2' })).map(({ uid }) => uid)
    expect(mine.filter((uid) => theirs.includes(uid))).toEqual([])
  })

  it('says after what it is done, at the hour of that', () => {
    const cue = { say: 'After brushing my teeth', time: '07:15' }
    const [calf] = titled(readBack(fileOf(programmeOf(), { ...plain, cues: { 'calf-strengthening': cue } })), 'Calf')
    expect(calf?.times[0]).toBe('2027-03-01T07:15:00')
    expect(calf?.notes).toContain('After brushing my teeth')
  })

  it('has every session and every easy run of every programme on its day, once, and no other', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const programme = programmeFor(wish)
        const events = readBack(fileOf(programme))
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
        const due = programme.weeks.flatMap(({ sessions, easyRuns }) => [
          ...sessions.map(({ date }) => date),
          ...easyRuns,
        ])
        const { far } = programme
        const keep = far && daysBetween(programme.end, far.beginOn) > 1 ? [daysAfter(programme.end, 1)] : []
        const extra = [
          ...programme.checkIns.map(({ date }) => date),
          ...(programme.race ? [programme.race.date] : []),
          ...(far ? [...keep, far.beginOn, far.race.date] : []),
        ]
        const found = events.flatMap(({ times }) => times.map((time) => time.slice(0, 10)))
        expect(found.sort()).toEqual([...due, ...extra].sort())
      }),
      { numRuns: 60 },
    )
  })

  it('is written as calendars want it: long lines folded, line ends of two characters', () => {
    const text = fileOf(programmeOf())
    const bytes = new TextEncoder()
    for (const line of text.split('\r\n')) expect(bytes.encode(line).length).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})
