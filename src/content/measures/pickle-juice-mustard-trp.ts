import { every, isAny } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { crampedBefore } from '../patterns/muscle/cramped-before-rule'
import { has, sparesSalt } from '../patterns/runnerAndRun/runner-groups'

export const pickleJuiceMustardTrp = {
  name: 'A sharp mouthful: pickle juice or mustard',
  short: 'One strong-tasting mouthful at the first twitch, if you want to try it.',
  phase: 'during-cramp',
  targets: { 'training-load': 1, 'pacing-too-hard': 1, 'cramp-history-susceptibility': 1 },
  origin: 'studies',
  // For runners who know their late cramps, as something to try beside the stretch.
  fits: every(crampedBefore, isAny('when', 'last-part', 'races-only')),
  asks: ['run', 'take-salt', 'swallow-sharp'],
  dose: 'About {ml:60-80} of pickle juice, swallowed once at the first sign. Or a teaspoon of mustard, or a small ginger or chilli shot.',
  steps: [
    'Carry a small bottle or sachet on runs where you cramp.',
    'Swallow it at the first twitch or lock.',
    { asks: ['stretch'], do: 'Stretch at the same time.' },
  ],
  takes: '1-2 min, if it works at all',
  grade: 'B',
  evidence:
    'Small studies that disagree. Pickle juice once made an induced toe cramp 49 s shorter than water did, and a spicy drink put off and softened calf cramps. A later study found pickle juice no better than water, and another hardly any effect. If it works, it is a reflex from the mouth, not the salt. The spoon of mustard is folk practice.',
  cautions: [
    {
      say: 'Very salty: not with high blood pressure, heart failure, a kidney or liver condition, swollen ankles or a low-salt diet unless your doctor agrees.',
      for: sparesSalt,
    },
    { say: 'It can upset the stomach, so try it in training. Not with reflux or an ulcer.' },
    { say: 'It does not replace the stretch or a sensible pace.' },
    { say: 'Only when wide awake and able to swallow. Never for someone confused, drowsy or vomiting.', grave: true },
    { say: 'With asthma, chilli or vinegar can set off coughing or wheezing.', for: has('lung', 'wheeze-on-runs') },
  ],
  cites: ['miller-2010-pickle', 'georgieva-2021-pickle', 'craighead-2017-trp', 'behringer-2017-trp'],
} as const satisfies Measure
