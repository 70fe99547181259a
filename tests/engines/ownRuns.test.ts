import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LogEntry } from '../../src/domain/log/logEntry'
import { daysAfter } from '../../src/domain/programme/calendarDate'
import { armOn } from '../../src/domain/trial/armOn'
import { logKind } from '../../src/state/log/logKind'
import { putEntry } from '../../src/state/records/entries'
import { recordText } from '../../src/state/records/recordText'
import { trialsKind } from '../../src/state/trials/trialsKind'
import { recordOf } from '../journeys/support/app'
import { builtSite } from '../journeys/support/builtSite'
import { serveFolder } from '../journeys/support/folderServer'
import { fitRun } from '../support/activityFiles'
import { aLog } from '../support/aLog'
import { runners } from '../support/runners'
import type { Driver } from './support/driver'
import { catchFiles, giveFile, lastFile } from './support/files'
import { firefox } from './support/firefox'
import { byPointer, work } from './support/hands'
import { headingOn, see, until } from './support/onScreen'
import { webKit } from './support/webKit'

const today = new Date().toISOString().slice(0, 10)
const start = daysAfter(today, -56)

const trial = { measure: 'dynamic-warm-up', rule: 'by-day', counts: 'run', start, seed: 7, most: 50 } as const

/** Eight weeks in which each run without a warm-up cramped, and none with one. */
const eightWeeks = Array.from({ length: 28 }, (_, run) => daysAfter(start, 2 * run)).map((day): LogEntry => {
  const cramped = !armOn(trial, day)
  return { day, kind: 'run', cramped, differences: cramped ? ['hot'] : [] }
})

const records = {
  'uncramp.visit': recordOf({ ...runners.startsCold }),
  'uncramp.log': recordText(logKind, 'a-log', aLog(eightWeeks)),
  'uncramp.trials': recordText(trialsKind, 'trials', putEntry(trialsKind.empty, 'a-trial', trial, 1)),
}

const kilometres = (count: number, pace = 360) => Array.from({ length: count }, () => pace)

const watchFiles = zipSync({
  'short.fit': fitRun({ start: '2026-02-16T07:00:00Z', paces: kilometres(8) }),
  'long.fit': fitRun({ start: '2026-02-27T07:00:00Z', paces: kilometres(15) }),
  'broken.gpx': Uint8Array.of(60, 103, 112, 120, 62, 60),
})

describe.each([firefox, webKit])('$name', ({ start: open }) => {
  let driver: Driver

  beforeAll(async () => {
    driver = await open()
  })
  afterAll(() => driver.close())

  const kept = () =>
    driver.run(() =>
      ['log', 'trials', 'runs'].map((kind) => {
        const record = JSON.parse(localStorage.getItem(`uncramp.${kind}`) ?? '{}') as { entries?: unknown[] }
        return record.entries ?? []
      }),
    )

  it('reads files of a watch, logs a run, shows the verdict of a trial, and brings all of it back from a copy', async () => {
    const { url } = await serveFolder(builtSite, '/')
    await driver.go(`${url}404.html`)
    await driver.run((texts) => {
      for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text)
    }, records)

    await driver.go(`${url}quiz/#/runs`)
    await until('the file field', () => driver.run(() => document.querySelector('main input[type="file"]') !== null))
    await giveFile(driver, 'watch.zip', watchFiles)
    await see(driver, /2 runs and hikes/)
    await see(driver, /1 file needs a look/)

    await driver.go(`${url}quiz/#/log`)
    await work(driver, byPointer, 'No cramp')
    await see(driver, /Saved: run today, no cramp/)
    await see(driver, /More than chance alone would explain/)

    await driver.go(`${url}quiz/#/trial`)
    await see(driver, /It seems to help you/)

    const before = await kept()
    expect(before.map((entries) => entries.length)).toEqual([eightWeeks.length + 1, 1, 2])
    await driver.go(`${url}quiz/#/data`)
    await until('the data', async () => /your data/.test(await headingOn(driver)))
    await catchFiles(driver)
    await work(driver, byPointer, 'Download a copy of everything')
    await until('the copy', async () => (await lastFile(driver)).startsWith('{"uncramp":"copy"'))
    const copy = await lastFile(driver)
    await work(driver, byPointer, 'Delete everything')
    await work(driver, byPointer, 'Yes, delete it all')
    await see(driver, /Everything is deleted/)
    expect(await kept()).toEqual([[], [], []])
    await giveFile(driver, 'copy.json', new TextEncoder().encode(copy))
    await work(driver, byPointer, 'Yes, bring it back')
    await see(driver, /Your copy is back/)
    expect(await kept()).toEqual(before)
    await driver.go(`${url}quiz/#/trial`)
    await see(driver, /It seems to help you/)
    expect(driver.takeFaults()).toEqual([])
  })
})
