import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { href, routes } from '../../../src/app/routes'
import { rulesVersion } from '../../../src/content/rulesVersion'
import { type Answers, questionIds, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { readAnswers } from '../../../src/domain/quiz/readAnswers'
import { crc32 } from '../../../src/exchange/activities/bytes/crc32'
import { fromBase64url, toBase64url } from '../../../src/exchange/link/base64url'
import { codeBook } from '../../../src/exchange/link/codeBook'
import { codeIn, linkTo } from '../../../src/exchange/link/linkText'
import { longestCode, readCode } from '../../../src/exchange/link/readCode'
import { checksumOf, writeCode } from '../../../src/exchange/link/writeCode'
import { anyAnswers, anyRunner } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'

const made = '2026-11-25'
const codeOf = (answers: Answers) => writeCode({ rules: rulesVersion, made, answers })
const ordinary = codeOf(runners.lateInTheRace)

/** How many answers each question had when links were first made. */
const firstCounts = [
  6, 9, 7, 6, 9, 11, 7, 15, 6, 7, 9, 8, 4, 9, 13, 10, 6, 12, 6, 10, 21, 7, 12, 6, 9, 6, 5, 5, 16, 30, 5, 8, 27, 29, 12,
  9,
]

/** A code with a right checksum, whatever stands in it: by someone who knows how it is made. */
const signed = (...bytes: readonly number[]) =>
  toBase64url(Uint8Array.of(...bytes, ...checksumOf(Uint8Array.of(...bytes))))

describe('a link', () => {
  it('leads to the screen that shows what was handed over, and is known again by its address', () => {
    const link = linkTo('https://example.org/quiz/', ordinary)
    expect(link).toBe(`https://example.org/quiz/${href(routes.shared(ordinary))}`)
    expect(codeIn(`Look: ${link}.`)).toBe(ordinary)
  })

  it('hands over just what a runner said, whatever it was', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readCode(codeOf(answers))).toEqual({
          ok: true,
          handedOver: { rules: rulesVersion, made, answers },
          lost: 0,
        })
      }),
    )
  })

  it('is short enough to be typed off a screen if it must: an ordinary runner’s fragment has under 120 characters', () => {
    expect(linkTo('', ordinary).length).toBeLessThan(120)
    const lengths = fc.sample(anyRunner, { numRuns: 201, seed: 1 }).map((answers) => linkTo('', codeOf(answers)).length)
    expect(lengths.sort((a, b) => a - b)[100]).toBeLessThan(120)
  })

  it('is never too long to be opened, even with every answer to every question', () => {
    const everything = Object.fromEntries(
      questionIds.map((id) => [id, shapeOf(id).kind === 'one' ? shapeOf(id).answers[0] : shapeOf(id).answers]),
    ) as Answers
    expect(codeOf(everything).length).toBeLessThan(longestCode)
  })

  it('is found in a message, with a full stop behind it, or as the code alone', () => {
    const link = linkTo('https://example.org/quiz/', ordinary)
    for (const text of [link, `Look: ${link}.`, `(${link})`, ` ${ordinary}\n`]) expect(codeIn(text)).toBe(ordinary)
    for (const text of ['', 'hello', 'https://example.org/quiz/#/result', 'two words']) {
      expect(codeIn(text)).toBeUndefined()
    }
  })
})

describe('a link that went wrong on the way', () => {
  it('gives an error or possible answers, and never falls over', () => {
    const place = fc.nat({ max: ordinary.length - 1 })
    const letter = fc.constantFrom(...'ABCabc019-_!% é')
    const mutated = fc.oneof(
      fc.tuple(place, letter).map(([at, other]) => ordinary.slice(0, at) + other + ordinary.slice(at + 1)),
      fc.tuple(place, place).map(([from, to]) => ordinary.slice(from, to)),
      fc.tuple(place, fc.string()).map(([at, more]) => ordinary.slice(0, at) + more + ordinary.slice(at)),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => signed(0xa1, ...bytes)),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => signed(0xa1, 80, 0, 0, ...bytes)),
      fc.string({ maxLength: 3_000 }),
    )
    fc.assert(
      fc.property(mutated, (code) => {
        const read = readCode(code)
        if (!read.ok) expect(['not-ours', 'newer', 'damaged']).toContain(read.fault)
        else expect(readAnswers(read.handedOver.answers)).toMatchObject({ ok: true })
      }),
      { numRuns: 10_000 },
    )
  })

  it('is called damaged if one letter in it was changed', () => {
    for (let at = 2; at < ordinary.length - 1; at++) {
      const other = ordinary[at] === 'x' ? 'y' : 'x'
      expect(readCode(ordinary.slice(0, at) + other + ordinary.slice(at + 1)), `letter ${at}`).toEqual({
        ok: false,
        fault: 'damaged',
      })
    }
  })

  it('is called damaged if its end was cut off', () => {
    const faults = Array.from({ length: 12 }, (_, cut) => readCode(ordinary.slice(0, -1 - cut)))
    for (const read of faults) expect(read.ok).toBe(false)
    expect(faults).toContainEqual({ ok: false, fault: 'damaged' })
  })

  it.each(['', 'hello', 'zzzzzzzzzzzzzzzz', 'A'.repeat(5_000)])('is not ours: %.20s', (code) => {
    expect(readCode(code)).toEqual({ ok: false, fault: 'not-ours' })
  })

  it('is called newer if its form, a question or an answer is not known here yet', () => {
    const newer = { ok: false, fault: 'newer' }
    expect(readCode(signed(0xa3, 1, 2, 3, 4, 5))).toEqual(newer)
    expect(readCode(signed(0xa1, 80, 0, 0, 200, 0))).toEqual(newer)
    expect(readCode(signed(0xa1, 80, 0, 0, 0, 100))).toEqual(newer)
  })

  it('leaves a question open as a whole if its answers cannot stand together', () => {
    const [question = '', answers = []] = codeBook[0] ?? []
    const none = answers.indexOf('none')
    const read = readCode(signed(0xa1, 80, 0, 0, 0, 0x80, none))
    expect(read).toMatchObject({ ok: true, lost: 1, handedOver: { answers: {} } })
    expect(question).toBe('signs-now')
  })
})

/** Links that were made while the question about shoes took one answer. */
describe('a link from before shoes took several answers', () => {
  it.each([
    [
      'oVEuCTIwMjYuMTIuMw4AFIASFQMYAxkCzojiaA',
      {
        where: ['calf'],
        load: ['under-1h', 'as-usual'],
        heat: 'mild',
        shoes: ['changed-flat'],
        'foot-strike': 'midfoot',
      },
    ],
    ['oVEuCTIwMjYuMTIuMw4AGAiawFKR', { where: ['calf'], shoes: ['not-sure'] }],
  ])('says the same as then: %s', (code, answers) => {
    expect(readCode(code)).toEqual({ ok: true, handedOver: { rules: '2026.12.3', made, answers }, lost: 0 })
  })

  it('is what a link of today with one answer is, to the letter', () => {
    expect(writeCode({ rules: '2026.12.3', made, answers: { where: ['calf'], shoes: ['not-sure'] } })).toBe(
      'oVEuCTIwMjYuMTIuMw4AGAiawFKR',
    )
  })
})

describe('the code book', () => {
  it('has a place for every question and every answer', () => {
    const places = new Map(codeBook)
    expect(questionIds.filter((id) => !places.has(id))).toEqual([])
    for (const id of questionIds) expect(places.get(id)).toEqual(expect.arrayContaining([...shapeOf(id).answers]))
  })

  it('has room in a byte for its questions, and in seven bits for the answers to each', () => {
    expect(codeBook.length).toBeLessThanOrEqual(256)
    for (const [, answers] of codeBook) expect(answers.length).toBeLessThanOrEqual(128)
  })

  it('names nothing twice', () => {
    for (const list of [codeBook.map(([id]) => id), ...codeBook.map(([, answers]) => answers)]) {
      expect(new Set(list).size).toBe(list.length)
    }
  })

  // What stood in it when links were first made. Additions come behind; whoever has to change this number breaks the links people keep.
  it('leaves everything where the first links found it', () => {
    const first = codeBook
      .slice(0, firstCounts.length)
      .map(([id, answers], at) => [id, answers.slice(0, firstCounts[at])])
    expect(crc32(new TextEncoder().encode(JSON.stringify(first)))).toBe(3245216613)
  })
})

it('writes bytes in letters that an address leaves alone', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64url(bytes)
      expect(text).toMatch(/^[\w-]*$/)
      expect(fromBase64url(text)).toEqual(bytes)
    }),
  )
})
