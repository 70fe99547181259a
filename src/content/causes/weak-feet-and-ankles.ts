import type { Cause } from '../../domain/causes/cause'
import { every, is } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'

const weakFeet = is('background', 'weak-feet')

export const weakFeetAndAnkles = {
  name: 'Weak feet and ankles',
  short: 'Small foot muscles tire, and the calf has to help out.',
  mechanism:
    'If the small muscles of the foot cannot hold the arch and ankle, they tire early, and the calf may have to steady every step on top of its own work.',
  coachSays:
    'The coach says that weak feet or ankles push load onto the calves, so make them stronger. Readers of the article blame weak ankles too.',
  studiesSay:
    'Nobody has tested this for cramp. Foot exercises more than halved running injuries in a good trial, so they are worth doing. Foot posture did not predict calf cramp in rugby players.',
  agreement: 'no-evidence',
  grade: 'C',
  howCommon: 'Not known for cramp. With foot exercises, injuries in a year fell from 33% to 14% of runners.',
  changeable: true,
  scope: legCrampScope,
  base: -9,
  rules: [
    {
      when: is('where', 'foot'),
      points: 6,
      because: 'It is in the foot. Its small muscles are easy to cramp, so tiring them is a fair guess.',
      figure: 'Laboratories use the toe muscles when they want to set off a cramp.',
      cites: ['ohno-nosaka-2004', 'miller-2010-pickle'],
    },
    {
      when: weakFeet,
      points: 4,
      because: 'Your feet or ankles are weak. By coach experience this overloads the lower leg.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      // The muscle that tires first is the muscle that cramps.
      when: every(is('where', 'foot'), weakFeet),
      points: 4,
      because: 'The very feet that are weak are the ones that cramp.',
      cites: ['ohno-nosaka-2004', 'brooks-runtothefinish-cramps'],
    },
    {
      when: every(is('where', 'calf'), weakFeet),
      points: 4,
      because: 'Weak feet and a cramping calf: coach experience says that the calf makes up for the foot.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: is('shoes', 'better-in-others'),
      points: -4,
      because: 'In another pair you have no cramps, and your feet are the same in both. Coach experience.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: is('background', 'good-balance'),
      points: -2,
      because: 'Your balance is good. Foot shape did not predict calf cramp either.',
      figure: 'No link in 103 rugby players.',
      cites: ['summers-2014-rugby'],
    },
  ],
  limits: [],
  cites: ['taddei-2020-foot-core', 'summers-2014-rugby', 'ohno-nosaka-2004', 'brooks-runtothefinish-cramps'],
} as const satisfies Cause
