import { describe, expect, it } from 'vitest'
import { aftercare } from '../../../src/content/aftercare'
import { conflicts } from '../../../src/content/conflicts'
import { helpNow } from '../../../src/content/dangerSigns'
import { nowOrThen } from '../../../src/content/guide/getHelp'
import { measures } from '../../../src/content/measures'
import { redFlags } from '../../../src/content/redFlags'
import { signs } from '../../../src/content/signs'
import { beware } from '../../../src/content/tomorrow/beware'
import { tellAll } from '../../../src/domain/plan/tellMeasure'
import { conflictIds, flagIds, measureIds } from '../../../src/domain/vocabulary'

type Soon = 'emergency' | 'same-day'

/** How a text that is about something else speaks of a sign, beside the sign that it is. */
const named: readonly (readonly [RegExp, Soon])[] = [
  [/\bfaint(?:ed|ing)?\b|\bcollapse/i, signs['unwell-now'].collapse.urgency],
  [/\bconfus|\bmuddled\b|\bunsteady\b|\bslurr|\bdrowsy\b|\bdrowsiness\b/i, signs['unwell-now'].confused.urgency],
  [/\bsick again and again\b/i, signs['unwell-now']['unwell-with-cramps'].urgency],
  [/\bstiff jaw\b|\bjaw goes stiff\b/i, signs['unwell-now']['stiff-jaw'].urgency],
  [/\bchest pain\b/i, signs['chest-now']['chest-pain'].urgency],
  [/\bspreads to (?:the )?arm, jaw or back\b/i, signs['chest-now']['chest-pain'].urgency],
  [/\bflutter|\b(?:racing|uneven) heart/i, signs['chest-now']['racing-heart'].urgency],
  [/\bbreathless\b|\bshort of breath\b/i, signs['chest-now'].breathless.urgency],
  [
    /\bbrown\b.*\burine\b|\burine\b.*\bbrown\b|\bcola-coloured\b|\bdark urine\b/i,
    signs['fluids-now']['dark-urine'].urgency,
  ],
  [/\bhardly any urine\b|\bpassing no urine\b/i, signs['fluids-now']['hardly-any-urine'].urgency],
  [/\bcalf is swollen\b|\bone leg (?:is |newly )?swollen\b|\bswollen leg\b/i, signs['leg-now']['leg-swollen'].urgency],
]

/** What a text tells to do, and how soon that is. */
const atOnce = /\bemergency\b|\bNUMBERS?\b|\bambulance\b|\bget help at once\b|\bget help\b.*\bnow\b/i
const today = /\btoday\b|\bsame day\b|\bmaternity unit\b/i
const asksForHelp =
  /\bcall\b|\bsee an? (?:doctor|physio)\b|\bbe seen\b|\bget (?:urgent )?(?:medical )?(?:help|advice)\b|\bgo to\b|\bmention\b/i
/** A sign of an earlier day is not one of now, and no sign of the baby or of the quiz. */
const past =
  /\b(?:earlier|never checked|looked into|in the past|may have been|nobody has checked|long gone|last time|was behind)\b/i
const ofPregnancy = /\bpregnan|\bmaternity\b|\bmidwife\b/i

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/)

/** Sentences that name a sign and say what to do about it, sooner or later than they should. */
function tooLate(text: string): readonly string[] {
  return sentences(text).filter((sentence) => {
    if (!asksForHelp.test(sentence) || past.test(sentence) || ofPregnancy.test(sentence)) return false
    return named.some(([words, soon]) => {
      if (!words.test(sentence)) return false
      return soon === 'emergency' ? !atOnce.test(sentence) : !atOnce.test(sentence) && !today.test(sentence)
    })
  })
}

const texts: readonly (readonly [string, readonly string[]])[] = [
  ...flagIds.map((id) => [`the flag ${id}`, redFlags[id].actions] as const),
  ...conflictIds.map((id) => [`the caution ${id}`, [conflicts[id].say]] as const),
  ...measureIds.map((id) => {
    const { dose, steps, cautions } = tellAll(measures[id])
    return [`the measure ${id}`, [dose, ...steps, ...cautions.map(({ say }) => say)]] as const
  }),
  ...Object.entries(aftercare).map(
    ([id, { next, help, tooLong }]) => [`after ${id}`, [...next, ...help, ...tooLong]] as const,
  ),
  ['until help comes', helpNow.meanwhile.steps],
  ['the card', Object.values(beware)],
]

describe('a text that names a sign in passing', () => {
  it.each(texts)('is as urgent as the sign: %s', (_, lines) => {
    expect(lines.flatMap(tooLate)).toEqual([])
  })

  it('is seen through where it is not', () => {
    expect(tooLate('Hardly any urine or confusion: be seen today.')).toHaveLength(1)
    expect(tooLate('One leg swollen: see a doctor in the next week.')).toHaveLength(1)
    expect(tooLate('Confusion: call your emergency number. A cough: see a doctor.')).toEqual([])
  })
})

/** Every sentence that a card of the content says, whatever it is about. Stories and studies tell what happened, not what to do. */
const cards = import.meta.glob<Record<string, unknown>>('../../../src/content/**/*.ts', { eager: true })
const everyText = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(everyText) : []
}

it('no text of the content is slower than the sign that it names, wherever it stands', () => {
  const told = Object.entries(cards)
    .filter(([path]) => !/\/(?:calibration|sources|calibration\.ts|sources\.ts)/.test(path))
    .flatMap(([path, card]) => everyText(card).flatMap((text) => tooLate(text).map((line) => `${path}: ${line}`)))
  expect([...new Set(told)]).toEqual([])
})

describe('now, or long past', () => {
  const said = nowOrThen.paragraphs.join(' ')

  it.each(['chest pain', 'faint', 'racing heart', 'confusion', 'seizure', 'heat stroke', 'brown urine', 'swollen leg'])(
    'names %s among what must be checked before any run',
    (sign) => {
      const [noRun = ''] = sentences(said).filter((sentence) => /no running at all/i.test(sentence))
      expect(noRun).toContain(sign)
    },
  )

  it('leaves no run that is not long to a sign that nobody has checked', () => {
    expect(said).not.toMatch(/long run/)
  })
})
