import { every, is, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { heartIll, vesselsAtRisk } from '../../patterns/heartAndLungs/arms-on-effort'
import { heartbeatAtRisk } from '../../patterns/heartAndLungs/heartbeat-at-risk'
import { newOrNotTold } from '../../patterns/runnerAndRun/time-not-told'

export const speechOrSight = {
  name: 'Double sight, or trouble swallowing or speaking',
  level: 'same-day',
  triggers: [
    {
      when: every(
        is('rest-signs', 'speech-or-sight'),
        // "For months" lowers this to a visit within days, but only where a stroke or a crisis is unlikely: the quiz asks since when
        // of the cramp, and not of the eyes.
        some(newOrNotTold, heartbeatAtRisk, heartIll, vesselsAtRisk),
      ),
      sign: 'You see double, or swallow or speak badly.',
    },
  ],
  actions: [
    'Did it come suddenly, or with a drooping face, or an arm or leg weak or numb? Call your emergency number now, also if it has gone again.',
    'Breath or swallowing worse: call your emergency number.',
    'Diabetes: measure your sugar first. Low, and you can swallow: fast sugar.',
    'Otherwise be seen today. Myasthenia: call the team that looks after you, today.',
    'Do not run and do not drive before that.',
  ],
  why: 'No cramp does this. It may be a stroke that announces itself, or nerves or muscles that soon may not move the breath.',
  forbids: ['run', 'exercise-leg'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
