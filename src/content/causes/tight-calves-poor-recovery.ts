import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { atRestAgain } from '../patterns/saltsAndWater/at-rest-again'

const afterHardWork = some(is('when', 'hours-after'), is('sleep', 'after-hard-runs'))
// Stretching ends any muscle that locks, whatever locked it.
const stretchHelped = every(is('tried', 'stretch-helped'), unsaid(is('feel', 'locks')))
const uncared = isAny('background', 'tight-calves', 'no-stretching')

export const tightCalvesPoorRecovery = {
  name: 'Tight muscles and little recovery',
  short: 'Sore, stiff muscle that cramps hours after the work.',
  mechanism:
    'A stiff, sore muscle may stay a little short, and a short muscle cramps more easily. It also begins the next run already tired.',
  coachSays:
    'The coach advises still stretches after a run, compression and regular massage, to lengthen and relax muscle, to recover sooner and to keep muscles in line.',
  studiesSay:
    'Weak and mixed. In one survey those who cramped stretched a little less each day. But flexibility did not predict cramp in rugby players, and stretching did not change how easily a muscle cramped. Stretching, massage and compression may ease soreness a little; none has been tested on cramps. Nothing supports the idea of muscles getting out of line.',
  agreement: 'partly',
  grade: 'C',
  howCommon: 'Marathon runners who cramped stretched 6.2 min a day; the others 7.9 min.',
  changeable: true,
  scope: legCrampScope,
  base: -7.5,
  rules: [
    {
      when: is('when', 'hours-after'),
      points: 4,
      because: 'It comes hours later, while the muscle is recovering.',
      figure:
        'One race study counted cramps up to 6 hours after the finish, and those who cramp have more muscle damage.',
      cites: ['schwellnus-2011-ultra-56km', 'martinez-navarro-2022-marathon'],
    },
    {
      when: is('sleep', 'after-hard-runs'),
      points: 4,
      because: 'It comes the night after hard runs, while the muscle is recovering.',
      cites: ['schwellnus-2011-ultra-56km', 'martinez-navarro-2022-marathon'],
    },
    {
      when: is('when', 'just-after'),
      points: 2,
      because: 'It comes as you stop, when a worked muscle is let go short.',
      cites: ['schwellnus-2011-ultra-56km'],
    },
    {
      when: is('when', 'getting-up'),
      points: 2,
      because: 'It comes on standing up after sitting, when a stiff muscle is stretched. Coach experience, no study.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: is('feel', 'sore-days'),
      points: 2,
      because: 'It stays sore for days after.',
      cites: ['martinez-navarro-2022-marathon'],
    },
    {
      when: isAny('load', 'back-to-back', 'other-sport'),
      points: 2,
      because: 'It came close to other hard work, with little time to recover.',
      cites: ['schwellnus-2011-ultra-56km'],
    },
    {
      when: is('habits', 'poor-sleep'),
      points: 2,
      because:
        'You slept badly or were under stress, so you began less rested. Night cramps are commoner in poor sleepers; on runs it is a fair guess.',
      cites: ['grandner-2017-nhanes'],
    },
    {
      when: is('habits', 'alcohol-before'),
      points: 1.5,
      because:
        'You drank alcohol the evening before. In one small study of people over 60 that went with night cramps; on runs it is a fair guess.',
      cites: ['delacour-2018-alcohol'],
    },
    {
      when: is('habits', 'much-sitting'),
      points: 1,
      because: 'You sat most of the day. In people over 60 that went with night cramps; on runs it is a fair guess.',
      cites: ['delacour-2020-sedentary'],
    },
    {
      when: is('background', 'tight-calves'),
      points: 2,
      because: 'Your calves feel tight after runs. Coach experience, no study.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: is('background', 'no-stretching'),
      points: 2,
      because: 'You do nothing for your legs after runs. Runners who cramped stretched a little less.',
      figure: '6.2 against 7.9 min a day in 1383 marathon runners.',
      cites: ['manjra-1996-marathon'],
    },
    {
      when: every(afterHardWork, uncared),
      points: 2,
      ...naming(
        [
          [is('background', 'tight-calves'), 'your calves stay tight'],
          [is('background', 'no-stretching'), 'your legs get no care'],
        ],
        (named) => `It comes after the work is done, and ${named}: that fits together.`,
      ),
      cites: ['schwellnus-2011-ultra-56km', 'manjra-1996-marathon'],
    },
    {
      when: every(is('where', 'calf'), isAny('feel', 'tightens', 'stays-tight', 'aches')),
      points: 2,
      ...naming(
        [
          [is('feel', 'tightens'), 'tightens as you run'],
          [is('feel', 'stays-tight'), 'stays tight in one spot'],
          [is('feel', 'aches'), 'aches'],
        ],
        (named) => `Your calf ${named}. Stiff calves do so: coach experience, no study.`,
      ),
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: some(is('tried', 'massage-helped'), stretchHelped),
      points: 2,
      ...naming(
        [
          [stretchHelped, 'Stretching'],
          [is('tried', 'massage-helped'), 'Massage'],
        ],
        (named) => `${named} helped.`,
      ),
      cites: ['davis-2020-massage', 'brooks-runtothefinish-cramps'],
    },
    {
      when: atRestAgain,
      points: -4,
      because:
        'It comes at rest, again and again, on days without a hard run too, so there is nothing to recover from.',
      cites: ['bmj-bp-cramps', 'nidirect-leg-cramps'],
    },
    {
      when: is('background', 'flexible'),
      points: -2,
      because: 'You are flexible. In any case, being flexible or stiff did not predict who would cramp.',
      figure: 'No link in 103 rugby players followed for a season.',
      cites: ['summers-2014-rugby'],
    },
    {
      when: some(
        is('background', 'stretches-daily'),
        isAny('tried', 'stretch-no', 'stretch-worse', 'massage-no', 'massage-worse'),
      ),
      points: -2,
      ...naming(
        [
          [some(is('background', 'stretches-daily'), isAny('tried', 'stretch-no', 'stretch-worse')), 'stretch it'],
          [isAny('tried', 'massage-no', 'massage-worse'), 'rub it'],
        ],
        (named) => `You ${named} and still cramp. Stretching did not change how easily a muscle cramped in a trial.`,
      ),
      cites: ['panza-2017-static-stretch-ctf'],
    },
  ],
  limits: [],
  cites: [
    'manjra-1996-marathon',
    'schwellnus-2011-ultra-56km',
    'summers-2014-rugby',
    'panza-2017-static-stretch-ctf',
    'davis-2020-massage',
    'hill-2014-compression-marathon',
    'negyesi-2022-compression-meta',
    'afonso-2021-post-stretch',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
