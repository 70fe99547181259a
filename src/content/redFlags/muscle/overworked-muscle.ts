import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { musclesWeakForDays } from '../../patterns/nervesAndWeakness/weak-at-rest'
import { hardOrNew, overworks, weakAndSoreForHours } from '../../patterns/runnerAndRun/hard-work'
import { newOrNotTold, notShort } from '../../patterns/runnerAndRun/time-not-told'

export const overworkedMuscle = {
  name: 'Weak muscles that may be breaking down',
  level: 'same-day',
  triggers: [
    {
      when: every(weakAndSoreForHours, is('lasts', 'days'), overworks),
      sign: 'Your muscles have been weak and sore for more than three days, after hard, hot or new work or work of which you said nothing.',
    },
    {
      // Muscle that breaks down need not ache. Who takes a tablet of unknown name may be on a statin.
      when: every(musclesWeakForDays, some(hardOrNew, isAny('medicines', 'statin', 'unknown-name'))),
      sign: 'Muscles have been newly weak for more than three days, after hard, hot or new work, or on a statin or a tablet whose name you do not know.',
    },
    {
      // Heavy and sore legs are what a race brings; a gym or a spinning class asks of muscle what it is not used to.
      when: every(weakAndSoreForHours, is('feel', 'sore-days'), is('load', 'other-sport')),
      sign: 'Two days after another sport than running your muscles are sore and weak.',
    },
    {
      when: every(
        is('signs-before', 'dark-urine-earlier'),
        unsaid(is('signs-before', 'all-checked')),
        is('feel', 'weak'),
        newOrNotTold,
        notShort,
      ),
      sign: 'Your urine was brown on an earlier day, no doctor has checked it, and your muscles are newly weak for longer than minutes.',
    },
  ],
  actions: [
    'Be seen today, and ask for a blood test called CK. On a statin: say so, and ask before the next tablet.',
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
