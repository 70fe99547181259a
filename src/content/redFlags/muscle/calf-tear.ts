import type { RedFlag } from '../../../domain/flags/redFlag'
import { calfMayBeTorn } from '../../patterns/muscle/calf-may-be-torn'
import { suddenTear } from '../../patterns/muscle/sudden-tear'
import { lone } from '../../signs/lone'

export const calfTear = {
  name: 'A possible torn muscle',
  level: 'see-physio',
  triggers: [
    {
      when: suddenTear,
      sign: 'A sudden sharp pain in one muscle on a run, still tender at one point the next day, or a bruise, a limp or pain on hopping two days later, in one leg only.',
    },
    {
      when: calfMayBeTorn,
      sign: 'One calf or foot is newly weak or sore for hours, and you limp or it hurts to push off.',
    },
    lone('leg-now', 'big-bruise'),
    lone('sudden-signs', 'bruise'),
  ],
  actions: [
    'Rest from running. If you cannot stand on the leg or on its toes, feel a gap, or have a large or growing bruise, be seen today.',
    'Otherwise see a physio within a few days.',
    'No deep rubbing and no hard stretching in the first days.',
    'If the calf is swollen or warm, have a clot ruled out first, today.',
  ],
  why: 'A cramp eases in minutes and leaves only mild soreness. A tear does not. Two sore legs after a race are not this.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['achilles-physio-pages', 'calf-strain-benchmarks-2022', 'nidirect-leg-cramps'],
} as const satisfies RedFlag
