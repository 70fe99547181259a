import fc from 'fast-check'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { rulesVersion } from '../../../src/content/rulesVersion'
import type { HandedOver } from '../../../src/domain/handOver/handedOver'
import { barrierIds, countIds, cueIds, shareIds, skipReasons } from '../../../src/domain/programme/choices'
import type { HandedWeeks } from '../../../src/domain/programme/handedWeeks'
import { type Answers, questionIds, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { readAnswers } from '../../../src/domain/quiz/readAnswers'
import { measureIds } from '../../../src/domain/vocabulary'
import { crc32 } from '../../../src/exchange/activities/bytes/crc32'
import { fromBase64url, toBase64url } from '../../../src/exchange/link/base64url'
import { linkTo } from '../../../src/exchange/link/linkText'
import { longestCode, readCode } from '../../../src/exchange/link/readCode'
import {
  barrierBook,
  countBook,
  cueBook,
  measureBook,
  outcomeBook,
  shareBook,
} from '../../../src/exchange/link/weekBook'
import { checksumOf, writeCode } from '../../../src/exchange/link/writeCode'
import { qrPath } from '../../../src/exchange/qr/qrPath'
import { anyAnswers } from '../../support/arbitraryRunners'
import { anyWeeks, longestWeeks, typicalWeeks } from '../../support/handedWeeks'
import { runners } from '../../support/runners'

const made = '2027-04-11'
const answers = runners.lateInTheRace
const codeOf = (weeks?: HandedWeeks, said: Answers = answers) =>
  writeCode({ rules: rulesVersion, made, answers: said, ...(weeks && { weeks }) })
const bytesOf = (code: string) => fromBase64url(code) ?? new Uint8Array()
/** A code with a right checksum, by someone who knows how it is made. */
const signed = (bytes: Uint8Array) => toBase64url(Uint8Array.of(...bytes, ...checksumOf(bytes)))
const bodyOf = (code: string) => bytesOf(code).subarray(0, -4)

describe('a link with weeks', () => {
  it('hands over what was taken on, ticked, skipped and told, whatever it was', () => {
    fc.assert(
      fc.property(anyAnswers, anyWeeks, (said, weeks) => {
        expect(readCode(codeOf(weeks, said))).toEqual({
          ok: true,
          handedOver: { rules: rulesVersion, made, answers: said, weeks },
          lost: 0,
        })
      }),
    )
  })

  it('is written as it always was where there are none, so that older apps open it', () => {
    expect(bytesOf(codeOf())[0]).toBe(0xa1)
    expect(bytesOf(codeOf(typicalWeeks))[0]).toBe(0xa2)
  })

  it('opens a link of before there were weeks in them, which says the same, and is written the same today', () => {
    const printed = 'oVEuCjIwMjYtMTEtMjUABA6ACw8AEQMSARSCBRUDFgEXAxgBGQIaAByBDiEcIgsjCGTZNLM'
    const handedOver = {
      rules: '2026-11-25',
      made: '2026-11-25',
      answers: {
        'signs-now': ['none'],
        health: ['18-39', 'well'],
        where: ['calf', 'both-legs'],
        feel: ['locks'],
        when: ['last-part'],
        load: ['2-to-4h', 'longer'],
        'warm-up': 'short',
        heat: 'mild',
        drinking: ['to-thirst'],
        shoes: ['middle'],
        'foot-strike': 'midfoot',
        sleep: 'never',
        history: 'few',
        tried: ['not-sure'],
        background: ['not-sure'],
        habits: ['not-sure'],
      },
    } as const satisfies HandedOver
    expect(readCode(printed)).toEqual({ ok: true, handedOver, lost: 0 })
    expect(writeCode(handedOver)).toBe(printed)
  })

  it('leaves behind what no grid has room for, and the ticks of what is no longer taken on', () => {
    const odd = { measure: 'calf-strengthening', nth: 1, on: made, as: 'done' } as const
    const weeks: HandedWeeks = {
      ...typicalWeeks,
      outcomes: [
        { ...odd, week: 17 },
        { ...odd, week: 1, measure: 'foot-core-strengthening' },
      ],
    }
    expect(readCode(codeOf(weeks))).toMatchObject({ ok: true, handedOver: { weeks: { outcomes: [] } } })
  })

  it('writes a tick of another week on the nearest day of its own', () => {
    const tick = { measure: 'calf-strengthening', week: 2, nth: 1, as: 'done', on: '2027-04-30' } as const
    const read = readCode(codeOf({ ...typicalWeeks, outcomes: [tick] }))
    expect(read).toMatchObject({ ok: true, handedOver: { weeks: { outcomes: [{ ...tick, on: '2027-03-14' }] } } })
  })
})

describe('its length', () => {
  const lengthWith = (weeks?: HandedWeeks) => linkTo('', codeOf(weeks)).length

  it('grows by under 140 letters for six weeks at their end, and under 400 for the longest there are', () => {
    expect(lengthWith(typicalWeeks) - lengthWith()).toBeLessThan(140)
    expect(lengthWith(longestWeeks) - lengthWith()).toBeLessThan(400)
  })

  it('is never too much to be opened, even with every answer to every question', () => {
    const everything = Object.fromEntries(
      questionIds.map((id) => [id, shapeOf(id).kind === 'one' ? shapeOf(id).answers[0] : shapeOf(id).answers]),
    ) as Answers
    expect(codeOf(longestWeeks, everything).length).toBeLessThan(longestCode)
  })

  it.each([
    ['six weeks', typicalWeeks],
    ['the longest', longestWeeks],
  ])('with %s makes a code that a reader of another hand reads', (_, weeks) => {
    const link = linkTo('https://uncramp.example.org/quiz/', codeOf(weeks))
    expect(scanned(link)).toBe(link)
  })
})

/** What a scanner makes of a QR code that is three dots wide a module. */
function scanned(link: string): string | undefined {
  const { size, path } = qrPath(link)
  const dots = 3
  const side = size * dots
  const picture = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, from, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row += 1) {
      const at = (row * side + Number(from) * dots) * 4
      for (let dot = 0; dot < Number(width) * dots; dot += 1) picture.set([0, 0, 0], at + dot * 4)
    }
  }
  return jsQR(picture, side, side)?.data
}

describe('a link with weeks that went wrong on the way', () => {
  const whole = codeOf(typicalWeeks)

  it('gives an error or possible weeks, and never falls over', () => {
    const place = fc.nat({ max: whole.length - 1 })
    const body = bodyOf(whole)
    const mutated = fc.oneof(
      fc
        .tuple(place, fc.constantFrom(...'ABCabc019-_!% é'))
        .map(([at, one]) => whole.slice(0, at) + one + whole.slice(at + 1)),
      fc.tuple(place, place).map(([from, to]) => whole.slice(from, to)),
      // Signed anew: whoever does this knows how it is made.
      fc.tuple(fc.nat({ max: body.length - 1 }), fc.nat({ max: 255 })).map(([at, byte]) => signed(body.with(at, byte))),
      fc.nat({ max: body.length }).map((end) => signed(body.subarray(0, end))),
      fc.uint8Array({ maxLength: 80 }).map((bytes) => signed(Uint8Array.of(0xa2, 80, 0, 0, 0, 0, ...bytes))),
      fc.uint8Array({ maxLength: 80 }).map((bytes) => signed(Uint8Array.of(0xa2, ...bytes))),
    )
    let opened = 0
    fc.assert(
      fc.property(mutated, (code) => {
        const read = readCode(code)
        if (!read.ok) {
          expect(['not-ours', 'newer', 'damaged']).toContain(read.fault)
          return
        }
        opened += 1
        expect(readAnswers(read.handedOver.answers)).toMatchObject({ ok: true })
        // What was read is all that was written: nothing hides in a link.
        if (read.lost === 0) expect(readCode(writeCode(read.handedOver))).toEqual(read)
      }),
      { numRuns: 10_000 },
    )
    expect(opened).toBeGreaterThan(20)
  })

  it('is called damaged if its end was cut off, or one letter in it was changed', () => {
    for (let cut = 6; cut < whole.length - 20; cut += 7) {
      expect(readCode(whole.slice(0, -cut)).ok, `cut by ${cut}`).toBe(false)
    }
    for (let at = 2; at < whole.length - 1; at++) {
      const other = whole[at] === 'x' ? 'y' : 'x'
      expect(readCode(whole.slice(0, at) + other + whole.slice(at + 1)), `letter ${at}`).toEqual({
        ok: false,
        fault: 'damaged',
      })
    }
  })

  it('is called damaged if something stands behind the weeks, or its answers end too late', () => {
    const damaged = { ok: false, fault: 'damaged' }
    expect(readCode(signed(Uint8Array.of(...bodyOf(whole), 0)))).toEqual(damaged)
    expect(readCode(signed(Uint8Array.of(0xa2, 80, 0, 0, 0xff, 0xff, 0, 0)))).toEqual(damaged)
    expect(readCode(signed(Uint8Array.of(0xa2, 80, 0, 0, 0, 0)))).toEqual(damaged)
  })
})

describe('the book of weeks', () => {
  const books = [
    ['measures', measureBook, measureIds, 128],
    ['cues', cueBook, cueIds, 16],
    ['obstacles', barrierBook, barrierIds, 16],
    ['outcomes', outcomeBook, ['done', ...skipReasons], 8],
    ['counts', countBook, countIds, 8],
    ['shares', shareBook, shareIds, 8],
  ] as const

  it.each(books)('has a place for all %s, and room for each', (_, book, ids, room) => {
    expect(book).toEqual(expect.arrayContaining([...ids]))
    expect(new Set(book).size).toBe(book.length)
    expect(book.length).toBeLessThanOrEqual(room)
  })

  // Whoever has to change this number breaks the links that people keep.
  it('leaves everything where the first links with weeks found it', () => {
    const firstCounts = [37, 7, 5, 6, 5, 4]
    const first = books.map(([, book], at) => book.slice(0, firstCounts[at]))
    expect(crc32(new TextEncoder().encode(JSON.stringify(first)))).toBe(2146161380)
  })
})
