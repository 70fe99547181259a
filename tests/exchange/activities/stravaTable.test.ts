import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/exchange/activities/strava/readDate'
import { readTable } from '../../../src/exchange/activities/strava/readTable'
import { englishHeadings, type Row, stravaTable } from '../../support/stravaExport'

const row: Row = {
  date: 'Jan 15, 2024, 7:30:00 AM',
  type: 'Run',
  shownTime: '2:45:00',
  shownDistance: '20.65',
  seconds: '9900.0',
  metres: '33227.2',
  file: 'activities/123.fit.gz',
  gear: 'Blue shoes',
  gain: '412.4',
  watch: '27.0',
  weather: '18.4',
}

const figures = {
  file: '123.fit',
  start: '2024-01-15T07:30:00Z',
  km: 33.2272,
  movingMinutes: 165,
  elapsedMinutes: 165,
  ascent: 412,
  watchCelsius: 27,
  weatherCelsius: 18,
  shoes: 'Blue shoes',
}

describe('Strava’s table', () => {
  it('is read by its raw columns, not by the miles that are shown', () => {
    expect(readTable(stravaTable([row])).rows).toEqual([{ ...figures, sport: 'run', descent: undefined }])
  })

  it('is read in Czech, with its commas', () => {
    const czech = englishHeadings.map((_, index) =>
      index === 0 ? 'ID aktivity' : index === 1 ? 'Datum aktivity' : `Sloupec ${index}`,
    )
    const text = stravaTable(
      [{ ...row, date: '6. 9. 2026 11:18:40', type: 'Běh', shownDistance: '33,22', metres: '33227,2' }],
      czech,
    )
    expect(readTable(text).rows).toMatchObject([{ ...figures, sport: 'běh', start: '2026-09-06T11:18:40Z' }])
  })

  it('is read where the headings were never translated', () => {
    const missing = englishHeadings.map(
      (name) =>
        `translation missing: en-GB.lib.export.portability_exporter.activities.horton.${name.toLowerCase().replaceAll(' ', '_')}`,
    )
    expect(readTable(stravaTable([row], missing)).rows).toMatchObject([figures])
  })

  it('is read without the column of private notes that older exports lack', () => {
    const notes = englishHeadings.indexOf('Activity Private Note')
    const older = stravaTable([row])
      .split('\r\n')
      .map((line) =>
        line
          .match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)
          ?.filter((_, index) => index !== notes)
          .join(''),
      )
    expect(readTable(older.join('\r\n')).rows).toMatchObject([figures])
  })

  it('leaves a distance unknown that is only shown, in whatever unit the account has', () => {
    const heading =
      'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename'
    const old = `${heading}\n1836776031,"Sep 12, 2018, 3:02:23 PM",Evening,Run,,783,3.68,false,Blue,activities/1836776031.gpx`
    expect(readTable(old).rows).toMatchObject([
      { start: '2018-09-12T15:02:23Z', km: undefined, shoes: 'Blue', file: '1836776031.gpx' },
    ])
  })

  it('is not taken for another table', () => {
    expect(readTable('a,b,c,d,e,f,g,h\n1,2,3,4,5,6,7,8').problem?.text).toMatch(/not the activities.csv/)
  })
})

describe('a date in the table', () => {
  it.each([
    ['Jan 15, 2024, 7:30:00 AM', '2024-01-15T07:30:00Z'],
    ['Jan 15, 2024, 12:30:00 PM', '2024-01-15T12:30:00Z'],
    ['Jan 15, 2024, 12:30:00 AM', '2024-01-15T00:30:00Z'],
    ['6. 9. 2026 11:18:40', '2026-09-06T11:18:40Z'],
    ['15 mar 2024, 6:45:12', '2024-03-15T06:45:12Z'],
    ['15.03.2024, 18:45:12', '2024-03-15T18:45:12Z'],
    ['3 de mayo de 2024, 18:45:12', '2024-05-03T18:45:12Z'],
    ['12 févr. 2024 à 06:01:02', '2024-02-12T06:01:02Z'],
    ['2024/01/15 7:30:00', '2024-01-15T07:30:00Z'],
    ['2018-09-12 15:02:23', '2018-09-12T15:02:23Z'],
    ['11 paź 2023, 07:00:00', '2023-10-11T07:00:00Z'],
    ['2024년 1월 15일 오후 7:30:00', '2024-01-15T19:30:00Z'],
  ])('%s', (text, iso) => {
    expect(readDate(text, false)).toBe(iso)
  })

  it.each(['', 'yesterday', '31. 2. 2024 11:00:00', '99:99:99', 'Jan 15'])('is none: %j', (text) => {
    expect(readDate(text, false)).toBeUndefined()
  })
})
