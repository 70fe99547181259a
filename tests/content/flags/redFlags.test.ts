import { describe, expect, it } from 'vitest'
import { workTold } from '../../../src/content/patterns/nervesAndWeakness/limb-newly-weak'
import { hardWorkTold as hardWork, moreWorkTold } from '../../../src/content/patterns/runnerAndRun/hard-work'
import { redFlags } from '../../../src/content/redFlags'
import { signs } from '../../../src/content/signs'
import { sources } from '../../../src/content/sources'
import { judge } from '../../../src/domain/conditions/compileCondition'
import type { Condition } from '../../../src/domain/conditions/condition'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import type { RedFlag } from '../../../src/domain/flags/redFlag'
import { type Answers, type QuestionId, questionnaire } from '../../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../../src/domain/questionnaire/shape'
import type { Source } from '../../../src/domain/source'
import { type FlagId, flagIds, triageLevels } from '../../../src/domain/vocabulary'
import { answersFor } from '../../support/satisfy'

const flagOf = (id: FlagId): RedFlag => redFlags[id]
const triggers = flagIds.flatMap((id) => flagOf(id).triggers.map((trigger, at) => ({ id, at, ...trigger })))
const fired = (answers: Answers): readonly FlagId[] =>
  flagIds.filter((id) => flagOf(id).triggers.some(({ when }) => judge(when, answers) === 'holds'))
const mostUrgent = (answers: Answers) =>
  triageLevels.find((level) => fired(answers).some((id) => flagOf(id).level === level)) ?? 'self-care'

/** What clears a sign when it is said: that a doctor has looked, that it changes sides, that there is no such thing, that the run was easy. */
const clearing = [
  'all-checked',
  'none',
  'first-ever',
  'either-leg',
  'both-legs',
  'eases-on-slowing',
  // What explains a stitch where the pill alone, or age alone, speaks against it.
  'after-meal',
  'sugary-drink',
  'shallow-fast',
  'arms-or-hands',
  'as-usual',
  'easy',
]
/** A sign that speaks of the arms alone is another one as soon as a leg is named. */
const legsNamed = ['calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin', 'several-muscles', 'same-leg']
/** What besides clears a sign that can wait: that it follows a hard run, comes in races alone, or locked and let go, or that it comes in new shoes and in no others. It never clears an urgent one. */
const explaining = [
  'just-after',
  'hours-after',
  'races-only',
  'locks',
  'changed-flat',
  'changed-other',
  'better-in-others',
  'urge-to-move',
]
const hardWorkAnswers = leavesOf(hardWork).flatMap(({ answers }) => answers)
const workAnswers = leavesOf(workTold).flatMap(({ answers }) => answers)
/**
 * What makes an urgent sign one for a doctor in the next days: heavy legs for hours are what hard work brings, and of muscles that
 * lock it may be the cramps that spread.
 */
const explainingOf: { readonly [F in FlagId]?: readonly string[] } = {
  'weak-after-infection': [...hardWorkAnswers, 'locks'],
  'weak-with-kidneys': [...hardWorkAnswers, ...leavesOf(moreWorkTold).flatMap(({ answers }) => answers), 'locks'],
  'lithium-while-ill': ['locks'],
  'bleed-on-blood-thinners': ['locks'],
}
/** What clears one sign and no other, as its pattern argues. */
const clearingOne: { readonly [F in FlagId]?: readonly string[] } = {
  // New on standing up, however short: a muscle that locks is a cramp, and a heel is stiff with the first steps.
  'suspected-dvt': ['locks', 'foot'],
  // And a foot alone that aches after runs. A shin or hip that runs alone bring on has likelier reasons than a clot, and what has tightened
  // on runs for months is sore from that.
  // What only twitches is no cramp, and what follows hard runs is no rest. Arms and legs are stiff at rest after hard work at any age.
  'persistent-or-frequent': [
    ...['foot', 'shin', 'hip-or-groin', 'tightens', 'twitches', 'after-hard-runs'],
    ...hardWorkAnswers,
  ],
  // A foot alone, in a pair that feels wrong and in no other, at an age that was told.
  'exertional-compartment': ['foot', 'bad-fit', 'under-18', '18-39', '40-64'],
  'same-leg-keeps-returning': ['foot', 'bad-fit', 'under-18', '18-39', '40-64'],
  // Weak or twitching is for today.
  'lithium-steady-salt': ['weak'],
  // A muscle that aches, is sore, locked or worked hard has a reason to be weak for hours; an age that was not told may be over 40.
  // Arms and legs that have locked and been weak for months in someone under 65 are for a doctor.
  'weak-arm': [
    ...['aches', 'stays-tight', 'sore-days', 'locks', 'weak', 'several-muscles', 'under-18', '18-39', '40-64'],
    ...workAnswers,
  ],
  'spine-nerve': ['aches', 'stays-tight', 'sore-days', 'under-18', '18-39'],
  // Legs are heavy the morning after hard work, and a muscle that is sore is weak from that.
  'mnd-weakness': [...workAnswers, 'aches', 'stays-tight', 'tightens', 'sore-days'],
  'weak-after-infection': workAnswers,
  // Arms that are sore after the gym, hands that lock in bed, and an age under 40: one that was not told may be over it.
  'cardiac-symptoms-settled': ['sore-days', 'other-sport', 'locks', 'tingles', 'under-18', '18-39'],
  'arms-late-in-a-run': ['under-18', '18-39', 'sore-days', 'other-sport', 'locks'],
  // Two feet are tired or laced tight, and a muscle that locked is weak from that.
  'limb-in-danger': ['foot', 'locks', ...hardWorkAnswers],
  // While bones grow it is the hip first.
  claudication: ['under-18', 'hamstring', 'quad', 'hip-or-groin'],
  // No muscle named may be the shin. One that is named is it, or is not.
  'stress-fracture': [...legsNamed, 'ribs'],
}
/** Told of every cramp: short, long known or on the run clears, and the proof that no sign lowers the urgency holds for the rest. */
const times: readonly QuestionId[] = ['when', 'lasts', 'history']
const followUps: readonly QuestionId[] = [
  'unwell-now',
  'chest-now',
  'fluids-now',
  'leg-now',
  'signs-before',
  'eating',
  'sickle-signs',
  'medicine-signs',
]

/** Everything that the condition counts by what was not said, apart from answers that clear it, or that tell it in its own question. */
function absencesCounted(condition: Condition, absent = false): readonly string[] {
  if (condition.kind === 'not' || condition.kind === 'unsaid') return absencesCounted(condition.of, !absent)
  if ('of' in condition) return condition.of.flatMap((part) => absencesCounted(part, absent))
  if (!absent || followUps.includes(condition.question) || times.includes(condition.question)) return []
  const answers = condition.kind === 'is' ? [condition.answer] : condition.answers
  // A question passed over as a whole: any answer tells what was not told.
  if (questionnaire[condition.question].answers.every((one) => one === 'not-sure' || answers.includes(one))) return []
  const armsAlone = condition.question === 'where' && legsNamed.every((place) => answers.includes(place))
  return answers.filter((answer) => !clearing.includes(answer) && !(armsAlone && legsNamed.includes(answer)))
}

const say = (question: QuestionId, ...given: readonly string[]): Answers =>
  ({ [question]: questionnaire[question].kind === 'one' ? given[0] : given }) as Answers

/** Answers that are signs, and answers that are only facts about a runner or a run. */
const signQuestions: readonly QuestionId[] = [
  ...(Object.keys(signs) as QuestionId[]),
  'signs-now',
  'sickle-signs',
  'eating',
]
/** Facts that the evidence names outright as enough by themselves. */
const enoughByItself: { readonly [Q in QuestionId]?: readonly string[] } = {
  stitch: ['chest-tight', 'every-effort', 'stays', 'tingling-panic', 'wheeze'],
  sleep: ['most-weeks'],
  // Whoever skips the question about clots is not told that there is none.
  feel: ['sore-days'],
  // How long is asked where something is told that does not only lock: then hours may be in one leg.
  lasts: ['hours', 'days'],
  history: ['more-often'],
  // Whoever says that one of them is true, and skips the question which, has said enough.
  health: ['pregnant', 'earlier-sign', 'great-thirst', 'eating', 'cold-and-tired', 'far-weaker'],
  medicines: ['quinine'],
  'medicine-signs': ['new-or-raised', 'weak-on-statin', 'tendon-pain'],
  conditions: [
    'wheeze-on-runs',
    'tight-chest',
    'kidney',
    'dialysis',
    'heart-failure',
    'leg-arteries',
    'eating-disorder',
  ],
}

describe('every red flag', () => {
  it('stands in the order in which flags are shown', () => {
    expect(Object.keys(redFlags)).toEqual(flagIds)
  })

  it.each(flagIds)('%s has a sign, an action and a reason', (id) => {
    const { name, triggers, actions, why, cites, basis } = flagOf(id)
    expect(triggers.length).toBeGreaterThan(0)
    for (const text of [name, why, ...actions, ...triggers.map(({ sign }) => sign)]) expect(text.trim()).not.toBe('')
    expect(new Set(triggers.map(({ sign }) => sign)).size).toBe(triggers.length)
    expect(cites.length > 0 || basis !== undefined).toBe(true)
  })

  it.each(triggers)('$id can be fired by some runner: $sign', ({ id, when }) => {
    expect(fired(answersFor(when))).toContain(id)
  })

  it.each(triggers)(
    '$id cannot be silenced by saying one thing more, unless it clears the sign: $sign',
    ({ id, when }) => {
      const urgent = flagOf(id).level === 'emergency' || flagOf(id).level === 'same-day'
      const explained = [...(clearingOne[id] ?? []), ...(urgent ? (explainingOf[id] ?? []) : explaining)]
      expect(absencesCounted(when).filter((answer) => !explained.includes(answer))).toEqual([])
    },
  )
})

describe('signs and risk factors', () => {
  it.each(
    (['signs-now', 'signs-before'] as const).flatMap((question) =>
      questionnaire[question].answers
        .filter((answer) => !standsAlone.has(answer) && answer !== 'all-checked')
        .map((answer) => [question, answer] as const),
    ),
  )('the sign %s %s is never met with silence', (question, answer) => {
    expect(fired(say(question, answer))).not.toEqual([])
  })

  it('fires nothing for a runner who has none of the signs', () => {
    expect(fired({ 'signs-now': ['none'], health: ['18-39', 'well'] })).toEqual([])
  })

  it('fires nothing for a runner who is not sure', () => {
    expect(fired({ 'signs-now': ['not-sure'], 'signs-before': ['not-sure'], medicines: ['not-sure'] })).toEqual([])
  })

  it('fires nothing for both calves late in a hot, hard race', () => {
    const race: Answers = {
      'signs-now': ['none'],
      where: ['calf', 'several-muscles'],
      when: ['last-part', 'races-only'],
      load: ['2-to-4h', 'harder', 'under-prepared'],
      heat: 'hot-not-used',
      sleep: 'after-hard-runs',
    }
    expect(fired(race)).toEqual([])
  })

  it('fires nothing for any fact about a runner alone', () => {
    for (const question of Object.keys(questionnaire) as QuestionId[]) {
      if (signQuestions.includes(question)) continue
      for (const answer of questionnaire[question].answers) {
        const expected = enoughByItself[question]?.includes(answer) ?? false
        expect([question, answer, fired(say(question, answer)).length > 0]).toEqual([question, answer, expected])
      }
    }
  })

  it('fires nothing for every clot risk together, until the leg aches', () => {
    const risks: Answers = {
      'clot-risk': ['surgery-or-rest', 'long-journey', 'cancer', 'clot-before', 'oestrogen'],
      conditions: ['clot-before'],
    }
    expect(fired(risks)).toEqual([])
    expect(fired({ ...risks, where: ['same-leg'], feel: ['aches', 'sore-days'] })).toContain('suspected-dvt')
    // Without any risk it is not called a clot, but an ache that nothing explains still needs a doctor.
    expect(fired({ where: ['same-leg'], feel: ['aches', 'sore-days'], lasts: 'days', 'clot-risk': ['none'] })).toEqual([
      'persistent-or-frequent',
    ])
  })
})

describe('runners who must not be missed', () => {
  const runners: readonly (readonly [string, Answers, FlagId, RedFlag['level']])[] = [
    [
      'weeks of calf ache on the pill, now breathless with a racing heart',
      {
        where: ['same-leg'],
        feel: ['aches', 'sore-days'],
        'signs-now': ['chest'],
        'chest-now': ['racing-heart', 'breathless'],
        'clot-risk': ['oestrogen'],
      },
      'pulmonary-embolism',
      'emergency',
    ],
    [
      'litres of water in nine hours, now vomiting and wobbly',
      { 'signs-now': ['fluids'], 'fluids-now': ['drank-very-unwell'] },
      'hyponatraemia',
      'emergency',
    ],
    [
      'drinks by the clock and is now cramping and very unwell',
      { 'signs-now': ['very-unwell'], 'unwell-now': ['unwell-with-cramps'], drinking: ['schedule'] },
      'hyponatraemia',
      'emergency',
    ],
    [
      'one calf swollen and warm',
      { 'signs-now': ['one-leg'], 'leg-now': ['leg-swollen'] },
      'suspected-dvt',
      'same-day',
    ],
    [
      'pregnant with a pain under the ribs, and the list of signs not looked at',
      { 'signs-now': ['none'], where: ['ribs'], stitch: ['eases-on-slowing'], health: ['pregnant'] },
      'pregnancy-urgent',
      'same-day',
    ],
    [
      'a stitch, and one leg sore for days since an operation, no muscle named',
      { 'signs-now': ['none'], where: ['ribs', 'same-leg'], feel: ['sore-days'], 'clot-risk': ['surgery-or-rest'] },
      'pulmonary-embolism',
      'emergency',
    ],
    [
      'pregnant with one swollen calf',
      { 'signs-now': ['one-leg'], 'leg-now': ['leg-swollen'], health: ['pregnant'] },
      'pregnancy-urgent',
      'same-day',
    ],
    [
      'a growing bruise on a blood thinner',
      { 'signs-now': ['one-leg'], 'leg-now': ['big-bruise'], medicines: ['blood-thinner'] },
      'bleed-on-blood-thinners',
      'same-day',
    ],
    [
      'a sore Achilles since the antibiotic',
      { medicines: ['quinolone'], 'medicine-signs': ['tendon-pain'] },
      'antibiotic-tendon',
      'same-day',
    ],
    [
      'cola-coloured urine after a race',
      { 'signs-now': ['fluids'], 'fluids-now': ['dark-urine'] },
      'rhabdomyolysis',
      'emergency',
    ],
    [
      'one spell of it, long over',
      { health: ['earlier-sign'], 'signs-before': ['dark-urine-earlier'] },
      'earlier-serious-episode',
      'see-doctor',
    ],
    [
      'high blood pressure and salt tablets',
      { conditions: ['high-blood-pressure'], supplements: ['salt-tablets'] },
      'magnesium-salt-safety',
      'see-doctor',
    ],
    ['the same calf for months', { where: ['same-leg'], history: 'months' }, 'same-leg-keeps-returning', 'see-physio'],
  ]

  it.each(runners)('set off their sign, at its level: %s', (_, answers, flag, level) => {
    expect(fired(answers)).toContain(flag)
    expect(mostUrgent(answers)).toBe(level)
  })
})

describe('what the flags rest on', () => {
  it.each(flagIds)('%s never rests on weak sources alone', (id) => {
    const { cites, basis } = flagOf(id)
    const firm = cites.filter((source) => !(sources[source] as Source).weak)
    expect(firm.length > 0 || basis !== undefined).toBe(true)
  })
})
