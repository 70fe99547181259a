import { describe, expect, it } from 'vitest'
import { blankSheet, write } from '../../../src/domain/conditions/answerSheet'
import { is, isAny, not } from '../../../src/domain/conditions/condition'
import { compileRedFlags, isUrgent, triageOf } from '../../../src/domain/flags/screenRedFlags'
import { type Answers, questionIds } from '../../../src/domain/questionnaire/questionnaire'
import { triageLevels } from '../../../src/domain/vocabulary'
import { redFlagsWith } from '../../support/smallModel'

const flagsOf = compileRedFlags(
  redFlagsWith({
    'same-leg-keeps-returning': {
      level: 'see-physio',
      triggers: [{ when: isAny('where', 'same-leg', 'either-leg'), sign: 'The same leg each time.' }],
    },
    'suspected-dvt': {
      level: 'same-day',
      triggers: [
        { when: is('leg-now', 'leg-swollen'), sign: 'One leg is swollen.' },
        { when: is('feel', 'sore-days'), sign: 'It aches for no reason.' },
      ],
    },
    'acute-compartment': {
      level: 'emergency',
      triggers: [{ when: is('leg-now', 'leg-tense'), sign: 'The leg is hard.' }],
    },
    'prolonged-cramp': {
      level: 'same-day',
      triggers: [{ when: not(isAny('leg-now', 'none', 'pop', 'leg-tense')), sign: 'It goes on.' }],
    },
  }),
)

function raisedBy(answers: Answers) {
  const sheet = blankSheet()
  for (const question of questionIds) write(sheet, question, answers)
  return flagsOf(sheet)
}

describe('signs that need someone', () => {
  it('are none in a runner who has none, or who has not said', () => {
    for (const says of [{}, { 'signs-now': ['none'] }, { 'signs-now': ['not-sure'] }] as const) {
      expect(raisedBy(says)).toEqual([])
    }
    expect(triageOf([])).toBe('self-care')
  })

  it('come most urgent first, then in the written order', () => {
    const raised = raisedBy({
      where: ['same-leg'],
      history: 'months',
      'signs-now': ['one-leg'],
      'leg-now': ['leg-swollen'],
      feel: ['aches', 'sore-days'],
    })
    expect(raised.map(({ flag, level }) => `${flag} ${level}`)).toEqual([
      'suspected-dvt same-day',
      'prolonged-cramp same-day',
      'same-leg-keeps-returning see-physio',
    ])
  })

  it('are told with every sign that raised them, and only those', () => {
    expect(
      raisedBy({
        where: ['same-leg'],
        feel: ['aches', 'sore-days'],
        'signs-now': ['one-leg'],
        'leg-now': ['leg-swollen'],
      })[0]?.signs,
    ).toEqual(['One leg is swollen.', 'It aches for no reason.'])
    expect(raisedBy({ where: ['same-leg'], feel: ['aches', 'sore-days'] })[0]?.signs).toEqual([
      'It aches for no reason.',
    ])
  })

  it('send the runner as far as the most urgent one says', () => {
    expect(triageOf(raisedBy({ where: ['same-leg'], history: 'months' }))).toBe('see-physio')
    expect(
      triageOf(
        raisedBy({ where: ['same-leg'], history: 'months', 'signs-now': ['one-leg'], 'leg-now': ['leg-swollen'] }),
      ),
    ).toBe('same-day')
    expect(triageOf(raisedBy({ 'signs-now': ['one-leg'], 'leg-now': ['leg-swollen', 'leg-tense'] }))).toBe('emergency')
  })

  it('stop the quiz only when someone must look today', () => {
    expect(triageLevels.filter(isUrgent)).toEqual(['emergency', 'same-day'])
  })

  it('cannot be misspelt', () => {
    const misspelt = { kind: 'is', question: 'signs-now', answer: 'colapse' } as const
    const flags = redFlagsWith({ tetany: { triggers: [{ when: misspelt, sign: '' }] } })
    expect(() => compileRedFlags(flags)).toThrow('No answer "colapse"')
  })
})
