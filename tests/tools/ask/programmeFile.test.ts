import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { exampleRunner } from '../../../src/content/exampleRunner'
import { editionAt } from '../../../src/exchange/calendar/calendarFile'
import { programmeAnswer } from '../../../tools/ask/programmeAnswer'
import { readProgrammeFile } from '../../../tools/ask/programmeFile'

const good = { answers: exampleRunner.answers, start: '2027-03-01', days: ['mon', 'wed', 'sat'] }
const read = (file: object) => readProgrammeFile('f.json', JSON.stringify(file))
const answerTo = (file: object) => {
  const input = read(file)
  if (!input.ok) throw new Error(input.problem)
  return programmeAnswer(input.request, editionAt(0))
}

describe('a file that asks for a programme', () => {
  it('gets its weeks, each action with the words that were ticked', () => {
    const { document } = answerTo({ ...good, pastRace: '2026-12-01' })
    expect(document.programme?.weeks).toHaveLength(6)
    expect(document.takesOn?.length).toBeLessThanOrEqual(3)
    expect(document.takesOn?.[0]?.why).toContain('You said: “')
  })

  it('begins with rest where a race cramped and nobody said when it was', () => {
    const { document } = answerTo(good)
    expect(document.programme?.weeks.map(({ kind }) => kind).slice(0, 3)).toEqual(['recovery', 'recovery', 'build'])
  })

  it('names the easy runs just before a race, and what waits until it is over', () => {
    const { document } = answerTo({
      ...good,
      answers: { 'signs-now': ['none'], where: ['calf'], feel: ['locks'], when: ['last-part'], load: ['longer'] },
      race: { date: '2027-03-12', km: 21.1 },
      chosen: ['long-run-progression'],
    })
    const { weeks, waiting } = document.programme ?? { weeks: [], waiting: [] }
    expect(weeks.flatMap(({ easyRuns }) => easyRuns.map(({ date }) => date))).toEqual(['2027-03-08', '2027-03-10'])
    expect(waiting).toEqual([{ measure: 'long-run-progression', from: '2027-03-19' }])
  })

  it('gets a calendar that a calendar can read', () => {
    const { calendar } = answerTo({ ...good, race: '2027-04-25' })
    const events = new ICAL.Component(ICAL.parse(calendar ?? '')).getAllSubcomponents('vevent')
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toContain('Race day')
  })

  it('takes a day by its name, short or long, or by its number', () => {
    expect(read({ ...good, days: ['Monday', 'wed', 5, 'mon'] })).toMatchObject({
      request: { days: ['mon', 'wed', 'fri'] },
    })
  })

  it('gets no programme but the reason with an urgent sign', () => {
    const { document, calendar } = answerTo({
      ...good,
      answers: { 'signs-now': ['chest'], 'chest-now': ['chest-pain'] },
    })
    expect(document.programme).toBeNull()
    expect(document.why).toMatch(/^No programme: Chest pain/)
    expect(calendar).toBeUndefined()
  })

  it.each([
    [{}, 'answers'],
    [{ ...good, start: '2027-02-31' }, 'start: "2027-02-31" is no date'],
    [{ ...good, start: '9999-12-30' }, 'start'],
    [{ ...good, days: [] }, 'days: name at least one day'],
    [{ ...good, days: ['moon'] }, 'days.0: "moon" is no day'],
    [{ ...good, days: [0] }, 'days.0: 0 is no day'],
    [{ ...good, answers: { x: 1 } }, 'answers: There is no question "x".'],
    [{ ...good, race: { date: '2027-01-01' } }, 'race.date: 2027-01-01 is before the start'],
    [{ ...good, race: { date: '2027-04-01', km: -5 } }, 'race'],
    [{ ...good, pastRace: '2027-04-01' }, 'pastRace.date: 2027-04-01 is after the start'],
    [{ ...good, chosen: ['dance'] }, 'chosen.0'],
    [{ ...good, raceDay: 1 }, 'f.json: Unrecognized key: "raceDay"'],
  ])('%j is refused with one line that names the fault', (file, problem) => {
    const input = read(file)
    expect(input.ok ? 'read' : input.problem).toContain(problem)
    expect(input.ok ? '' : input.problem).not.toContain('\n')
  })
})
