import { every, is, isAny, unsaid } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'
import { hardWork } from '../patterns/hard-work'

export const overworkedMuscle = {
  name: 'Muscles weak and sore for days after hard work',
  level: 'same-day',
  triggers: [
    {
      when: every(
        is('feel', 'weak'),
        isAny('feel', 'aches', 'stays-tight', 'sore-days'),
        is('lasts', 'days'),
        hardWork,
      ),
      sign: 'After hard or new work your muscles have been weak and sore for more than three days.',
    },
    {
      // Heavy and sore legs are what a race brings; a gym or a spinning class asks of muscle what it is not used to.
      when: every(
        is('feel', 'weak'),
        is('feel', 'sore-days'),
        is('load', 'other-sport'),
        unsaid(isAny('lasts', 'seconds', 'minutes', 'until-i-stop')),
      ),
      sign: 'Two days after another sport than running your muscles are sore and weak.',
    },
  ],
  actions: [
    'Be seen today, and ask for a blood test called CK.',
    'No exercise, no massage and no stretching before that. Take no ibuprofen or the like.',
    'Brown urine, hardly any urine, or a racing or uneven heart: go to an emergency department now.',
  ],
  why: 'Overworked muscle can break down. Weakness may show it before the urine turns brown, and only a blood test can tell. Soreness without weakness that is better each day is not this.',
  forbids: [
    'run',
    'exercise-leg',
    'stretch',
    'rub-leg',
    'wear-compression',
    'take-painkiller',
    'take-potassium',
    'take-magnesium',
  ],
  cites: ['cdc-niosh-rhabdo'],
} as const satisfies RedFlag
