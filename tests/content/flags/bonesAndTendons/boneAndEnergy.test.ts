import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'
import { signsAndCautions } from '../../../support/signsAndCautions'

const aching: Answers = {
  'signs-now': ['none'],
  where: ['quad', 'same-leg'],
  feel: ['aches'],
  lasts: 'until-i-stop',
  when: ['middle', 'every-run'],
  history: 'few',
  'builds-signs': ['none'],
  load: ['1-to-2h', 'more-weekly'],
  health: ['18-39', 'well'],
}

const tooLittle: readonly (readonly [string, Answers])[] = [
  ['missing periods', { health: ['18-39', 'eating'], eating: ['periods-missing'] }],
  ['too little food', { health: ['18-39', 'eating'], eating: ['eating-little'] }],
  ['low drive', { health: ['18-39', 'eating'], eating: ['low-drive'] }],
  ['food out of control', { health: ['18-39', 'eating'], eating: ['food-control'] }],
  ['eating, and not told which', { health: ['18-39', 'eating'] }],
  ['a planned diet', { health: ['18-39', 'eating'], eating: ['planned-diet'] }],
  ['an eating disorder long over', { health: ['18-39', 'eating'], eating: ['eating-disorder-past'] }],
  ['an eating disorder', { health: ['18-39', 'condition'], conditions: ['eating-disorder'] }],
  ['a bone medicine', { health: ['40-64', 'medicines'], medicines: ['bone-medicine'] }],
  ['raloxifene', { health: ['40-64', 'medicines'], medicines: ['raloxifene'] }],
  ['steroid tablets', { health: ['40-64', 'medicines'], medicines: ['steroid-tablet'] }],
]

describe.each(tooLittle)('a bone that may be weak: %s', (_, told) => {
  it.each(['limp', 'worse-weekly'] as const)('is not run on with leg pain and %s', (sign) => {
    const said = runner({ ...aching, ...told, 'builds-signs': [sign] })
    expect(said.flags).toContain('stress-fracture')
    expect(said.planIds).not.toContain('long-run-progression')
    expect(said.planIds).not.toContain('foot-core-strengthening')
  })

  it('is for today in hip or groin', () => {
    const said = runner({ ...aching, ...told, where: ['hip-or-groin', 'same-leg'], 'builds-signs': ['worse-weekly'] })
    expect(said.flags).toContain('hip-stress-fracture')
    expect(said.triage).toBe('same-day')
  })
})

it.each(['shin', 'foot', 'quad'] as const)(
  'a limp that gets worse every week is no running for anybody: %s',
  (where) => {
    const said = runner({ ...aching, where: [where, 'same-leg'], 'builds-signs': ['limp', 'worse-weekly'] })
    expect(said.flags).toContain('stress-fracture')
  },
)

it('a bone medicine and a thigh that hurts on every run are for a doctor within days, without any other sign', () => {
  const said = runner({
    ...aching,
    where: ['quad', 'both-legs'],
    health: ['65-plus', 'medicines'],
    medicines: ['bone-medicine'],
  })
  expect(said.flags).toContain('stress-fracture')
})

it('a calf that cramps late on a bone medicine stays with the runner', () => {
  const calf: Answers = { ...aching, where: ['calf', 'both-legs'], feel: ['locks'], when: ['last-part'] }
  expect(runner({ ...calf, health: ['65-plus', 'medicines'], medicines: ['bone-medicine'] }).triage).toBe('self-care')
})

it('a limp alone, in a calf, stays with a physio', () => {
  const said = runner({ ...aching, where: ['calf', 'same-leg'], 'builds-signs': ['limp'] })
  expect(said.triage).toBe('see-physio')
})

it('does not say "run less" to whoever must not run', () => {
  const base: Answers = { 'signs-now': ['none'], health: ['18-39', 'well'] }
  const eats: Answers = {
    ...base,
    where: ['shin', 'same-leg'],
    feel: ['aches'],
    'builds-signs': ['bone-spot', 'worse-weekly'],
    health: ['18-39', 'eating'],
    eating: ['eating-little'],
  }
  expect(signsAndCautions(eats)).toMatch(/Stop running and jumping/)
  expect(signsAndCautions(eats)).not.toMatch(/run less|do less of the running/i)
  expect(signsAndCautions({ ...base, health: ['18-39', 'eating'], eating: ['eating-little'] })).toMatch(/run less/i)
})
