import { every, is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { lacksFuel } from '../../patterns/muscle/lacks-fuel'
import { lone } from '../../signs/lone'

export const metabolicMyopathy = {
  name: 'Cramps in the first minutes of almost every effort',
  level: 'see-doctor',
  triggers: [
    {
      when: lacksFuel,
      sign: 'For years: bad cramp or muscle pain within the first few minutes of almost every effort, or pain that eases if you slow down so that you can go on.',
    },
    lone('early-signs', 'family-muscle'),
    {
      when: every(is('signs-before', 'dark-urine-earlier'), is('when', 'first-minutes')),
      sign: 'Cramps in the first minutes, and cola-coloured urine or muscle breakdown in the past.',
    },
  ],
  actions: [
    'See a doctor in the next week or two. Ask whether it could be a condition of how muscles make energy, such as McArdle.',
    'Until then walk gently, and rest when it comes on. No running, no strides and no strength work: pushing through it can harm the muscle.',
    'Urine that turns brown or cola-coloured: go to an emergency department now.',
  ],
  why: 'A few people are born with muscles that cannot use their stored sugar well. It is often missed for years.',
  forbids: ['run', 'exercise-leg'],
  cites: ['mduk-mcardle', 'cdc-niosh-rhabdo'],
} as const satisfies RedFlag
