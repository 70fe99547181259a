import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import { actions } from '../../../src/content/programme/actions'
import { exercises } from '../../../src/content/programme/exercises'
import { makeProgrammeFor } from '../../../src/content/programme/makeProgramme'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { cardWords } from '../../../src/content/tomorrow/cardWords'
import { allowed } from '../../../src/domain/deeds'
import { tellMeasure } from '../../../src/domain/plan/tellMeasure'
import { wishFor } from '../../../src/domain/programme/wishFor'
import type { Answers, AnswerTo } from '../../../src/domain/questionnaire/questionnaire'
import type { ConflictId } from '../../../src/domain/vocabulary'
import { lateCalf } from '../../support/rareRunner'

const late: Answers = { ...lateCalf, 'medicine-signs': ['none'] }
const told = (more: Answers) => assess({ ...late, ...more })
const on = (...medicines: readonly AnswerTo<'medicines'>[]): Answers => ({
  health: ['18-39', 'medicines'],
  medicines: [...medicines],
})
const having = (...conditions: readonly AnswerTo<'conditions'>[]): Answers => ({
  health: ['18-39', 'condition'],
  conditions: [...conditions],
})
const weeksOf = (answers: Answers, chosen?: Parameters<typeof wishFor>[2]['chosen']) =>
  makeProgrammeFor(answers)(
    wishFor(
      assess(answers),
      answers,
      { start: '2026-11-30', days: ['mon', 'wed', 'fri', 'sun'], ...(chosen && { chosen }) },
      actions,
    ),
  )
const cautions = (more: Answers): readonly ConflictId[] => told(more).plan.withheld.map(({ conflict }) => conflict)

describe('whoever may have thin bones', () => {
  const thin = [on('bone-medicine'), on('steroid-tablet'), on('teriparatide'), on('raloxifene'), having('dialysis')]
  it.each(thin)('is given no hops and no cushion: %j', (more) => {
    const weak: Answers = { ...late, ...more, background: ['no-strength', 'tight-calves'] }
    expect(assess(weak).plan.forbidden).toContain('jump')
    const efforts = weeksOf(weak, ['calf-strengthening', 'foot-core-strengthening'])
      .weeks.flatMap(({ sessions }) => sessions)
      .flatMap((session) => session.efforts)
    expect(efforts.length).toBeGreaterThan(0)
    expect(efforts.map(({ exercise }) => exercise)).not.toContain('hops')
    expect(efforts.map(({ exercise }) => exercise)).not.toContain('balance-cushion')
    const strong: Answers = { ...late, ...more, background: ['good-balance'], load: ['1-to-2h', 'harder'] }
    expect(assess(strong).plan.items.map(({ measure }) => measure)).not.toContain('plyometric-progression')
  })

  it('or is 65 or over stands on no cushion', () => {
    expect(told({ health: ['65-plus', 'well'] }).plan.forbidden).toContain('stand-on-soft')
    expect(told({ health: ['40-64', 'well'] }).plan.forbidden).not.toContain('stand-on-soft')
    const week6 = tellMeasure(measures['foot-core-strengthening'], {}, new Set(['stand-on-soft'])).progression.at(-1)
    expect(week6?.do).not.toMatch(/cushion/)
  })
})

it.each([
  'calf-raise',
  'calf-lower',
  'calf-raise-single',
  'balance',
  'balance-toe-lifts',
  'single-leg-deadlift',
] as const)('has a wall at hand for %s', (id) => {
  expect(`${exercises[id].from} ${exercises[id].to}`).toMatch(/wall/)
})

describe('magnesium that is taken already', () => {
  it('sends whoever has myasthenia or heart block to a doctor', () => {
    const { triage, flags } = told({
      health: ['18-39', 'condition', 'medicines'],
      conditions: ['heart-block-or-myasthenia'],
      medicines: ['none'],
      supplements: ['magnesium'],
    })
    expect(flags.map(({ flag }) => flag)).toContain('magnesium-salt-safety')
    expect(triage).toBe('see-doctor')
  })
})

describe('alcohol on the card', () => {
  it('is less of it, with the word to ask first for whoever drinks much', () => {
    const { tonight = [], tomorrow = [] } = cardWords.lines['alcohol-cutback'] ?? {}
    for (const [line] of [tonight, tomorrow])
      expect(line?.say).toBe('Two weeks without evening alcohol. Much every day? Ask a doctor first.')
  })
})

describe('a stoma', () => {
  const stoma = having('ileostomy')
  it('is given the rehydration drink as advice, and not as something left out', () => {
    const withheld = told({ ...stoma, heat: 'hot-not-used' }).plan.withheld.find(
      ({ conflict }) => conflict === 'ileostomy',
    )
    expect(withheld?.measures).not.toContain('oral-rehydration-solution')
    expect(allowed(measures['oral-rehydration-solution'].asks, told(stoma).plan.forbidden)).toBe(true)
    // Water ahead, salt by the tablet and magnesium stay out.
    for (const id of ['hydration-before', 'sodium-during-long-runs', 'magnesium-slushie'] as const)
      expect(allowed(measures[id].asks, told(stoma).plan.forbidden)).toBe(false)
  })

  it('sips that drink on the next run, and not whatever there is', () => {
    const dry: Answers = { ...late, ...stoma, drinking: ['hardly'], heat: 'hot-not-used' }
    const said = cardFor(assess(dry), dry)
      .lines.map(({ say }) => say)
      .join(' ')
    expect(said).not.toMatch(/Sip when you are thirsty/)
    const steps = tellMeasure(
      measures['drink-to-thirst'],
      { ...late, ...stoma },
      assess({ ...late, ...stoma }).plan.forbidden,
    )
    expect(steps.steps.join(' ')).toMatch(/stoma.*rehydration drink/i)
  })

  it('whose signs at rest were passed over reads of no other condition that nobody named', () => {
    const { 'ileostomy-sparing-salt': sparing } = conflicts
    expect(`${sparing.say} ${sparing.why}`).not.toMatch(/your other condition or medicine/)
    expect(`${sparing.say} ${sparing.why}`).toMatch(/not plain water alone/i)
  })

  it('with an illness and cramps all over is for today', () => {
    const ill = told({
      where: ['several-muscles'],
      health: ['18-39', 'condition', 'ill-lately'],
      conditions: ['ileostomy'],
    })
    expect(ill.triage).toBe('same-day')
    const one = told({ health: ['18-39', 'condition', 'ill-lately'], conditions: ['ileostomy'] })
    expect(one.triage).toBe('see-doctor')
  })
})

describe('what does not go together', () => {
  it.each(['antidepressant', 'steroid-tablet'] as const)('counts a daily painkiller beside %s', (medicine) => {
    expect(cautions(on('regular-painkiller', medicine))).toContain('painkillers-with-risk')
  })

  it.each(['ace-or-arb', 'lithium', 'blood-thinner', 'statin', 'tetracycline', 'sglt2'] as const)(
    'counts %s in pregnancy: a call now, and nothing stopped alone',
    (medicine) => {
      expect(cautions({ health: ['18-39', 'pregnant', 'medicines'], medicines: [medicine] })).toContain(
        'tablet-in-pregnancy',
      )
      expect(cautions(on(medicine))).not.toContain('tablet-in-pregnancy')
    },
  )

  it('counts much caffeine beside a stimulant, and creatine with a kidney condition', () => {
    expect(cautions({ ...on('stimulant-or-drying'), supplements: ['caffeine'] })).toContain('stimulant-and-caffeine')
    expect(conflicts['kidney-disease'].say).toMatch(/creatine/)
  })

  it('leaves a drink that is new to whoever takes lithium to their prescriber', () => {
    const dry: Answers = { ...late, ...on('lithium'), drinking: ['hardly'], heat: 'hot-not-used' }
    expect(
      cardFor(assess(dry), dry)
        .lines.map(({ say }) => say)
        .join(' '),
    ).not.toMatch(/carry a drink/)
  })

  it('never speaks of a long hot run to whoever must not run in heat', () => {
    for (const [id, action] of Object.entries(actions))
      if (!(measures[id as keyof typeof measures].asks as readonly string[]).includes('run-in-heat'))
        expect('say' in action ? action.say : '').not.toMatch(/\bhot\b/i)
  })

  it('says of a muscle illness when brown urine is an emergency', () => {
    expect(conflicts['nerve-or-muscle-illness'].say).toMatch(/brown urine/i)
  })
})
