import { every, is } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { clotCaution } from '../patterns/clotsAndArteries/clot-caution'
import { notArmsAlone } from '../patterns/runnerAndRun/arms-alone'
import { has } from '../patterns/runnerAndRun/runner-groups'

export const compressionAfterRun = {
  name: 'Compression socks after long runs',
  short: 'Wear them for a few hours after a long run, if you like the feel.',
  phase: 'after-run',
  targets: { 'tight-calves-poor-recovery': 1 },
  origin: 'coach',
  fits: every(is('when', 'hours-after'), notArmsAlone),
  asks: ['run', 'wear-compression'],
  dose: 'Socks below the knee or tights for a few hours. After a marathon, by day for up to 24-72 hours.',
  steps: [
    'Choose a comfortable fit, not a tight one.',
    'Put them on after the run and take them off for sleep.',
    'Take them off if your toes go numb or pale.',
  ],
  takes: '24-48 hours',
  grade: 'B',
  evidence:
    'After a marathon, 72 hours in tights lowered soreness at 24 hours but not muscle damage, and pooled trials show no gain in strength. Cramps were not studied. The coach says they keep blood and oxygen flowing; these trials do not show that.',
  cautions: [
    clotCaution,
    {
      say: 'Not over a sore or broken skin.',
      grave: true,
    },
    {
      say: 'Not with narrowed leg arteries, diabetes with poor circulation or less feeling, or heart failure.',
      for: has('leg-arteries', 'diabetes', 'less-feeling-in-feet', 'heart-failure'),
    },
    { say: 'Never so tight that they leave deep marks or numbness.', grave: true },
  ],
  cites: ['brooks-runtothefinish-cramps', 'hill-2014-compression-marathon', 'negyesi-2022-compression-meta'],
} as const satisfies Measure
