import { isAny, some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { takes } from '../patterns/runnerAndRun/runner-groups'

export const pacingPlan = {
  name: 'Start slower than you want to',
  short: 'Begin slower than your target, and ease off at the first twitch.',
  phase: 'race-day',
  targets: { 'pacing-too-hard': 3, 'training-load': 2 },
  origin: 'studies',
  fits: some(
    isAny('load', 'fast-start', 'chasing-time', 'harder', 'under-prepared'),
    isAny('when', 'last-part', 'races-only'),
  ),
  // As the race card and the weeks do: whoever must not run fast has no target to race for.
  asks: ['run-fast', 'race'],
  dose: 'First quarter, at most {km:5}: {s_per_km:5-10} slower than your target. Then no faster than your target before halfway. Back off at the first twitch.',
  steps: [
    'Set a target from recent training or races, not from hope.',
    'Run the first quarter slower on purpose.',
    'On hills keep the effort even, not the pace.',
    'At the first twitch go easy for 2-3 min, and drink only if you are thirsty.',
    'Check your target again at halfway.',
  ],
  takes: 'The same race',
  grade: 'B',
  evidence:
    'Runners who cramped had gone faster than equally good ones, and race doctors advise no first half faster than training pace. No trial has tested pacing against cramp, and the seconds are practical advice.',
  cautions: [
    { say: 'Unwell, dizzy or with any warning sign: stop, do not race.', grave: true },
    { say: 'Fever, a chest infection or flu in the last days: do not race.', grave: true },
    {
      say: 'Beta-blockers hold your pulse down. Judge by breath and talk, not by heart rate.',
      for: takes('beta-blocker'),
    },
    { say: 'Chest symptoms or a heart condition: ask a doctor before you race.', grave: true },
  ],
  cites: [
    'schwellnus-2011-ultra-56km',
    'schwellnus-2011-ironman',
    'two-oceans-medical-page',
    'smyth-fast-starters',
    'martinez-navarro-2022-marathon',
  ],
} as const satisfies Measure
