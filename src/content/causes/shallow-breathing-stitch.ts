import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny, not, some } from '../../domain/conditions/condition'
import { namesALeg } from '../patterns/runnerAndRun/names-a-leg'

const ribs = is('where', 'ribs')
const elsewhere = some(namesALeg, is('where', 'arms-or-hands'))

export const shallowBreathingStitch = {
  name: 'A side stitch, or hurried breathing',
  short: 'Pain at the edge of the ribs is a stitch, not a muscle cramp.',
  mechanism:
    'A stitch is a sharp pain at the edge of the ribs. The best guess is that the lining of the belly gets irritated, more so after food or sweet drinks. Breathing far too fast is another thing: it can make nerves twitchy and hands tingle.',
  coachSays:
    'The coach says that sharp, shallow breathing leaves cells short of oxygen and so brings on cramp, and that the sugar in sports drinks gives side stitches.',
  studiesSay:
    'Nothing shows that breathing causes leg cramp in runners. Stitch is a separate and common pain, worse after eating and after very sweet drinks. What helps it is mostly handed down, not tested.',
  agreement: 'no-evidence',
  grade: 'C',
  howCommon: 'About 70% of runners get a stitch in a year, and one in five in any one event.',
  changeable: true,
  base: -13,
  rules: [
    {
      when: ribs,
      points: 20,
      because: 'The pain is under your ribs, where a stitch sits. A leg plan would not help it.',
      figure: 'About 70% of runners in a year.',
      cites: ['morton-callister-2015-etap'],
    },
    {
      when: is('stitch', 'none'),
      points: -5,
      because: 'You ticked nothing of what goes with a stitch, not even that it fades when you slow down.',
      cites: ['morton-callister-2015-etap'],
    },
    {
      // Asked only of ribs.
      when: every(elsewhere, is('stitch', 'none')),
      points: -12,
      because: 'Other muscles cramp, too, so under your ribs it may be a muscle of the belly.',
      cites: ['morton-callister-2015-etap'],
    },
    {
      when: every(ribs, isAny('stitch', 'after-meal', 'sugary-drink')),
      points: 3,
      ...naming(
        [
          [is('stitch', 'after-meal'), 'a big meal or drink'],
          [is('stitch', 'sugary-drink'), 'a very sweet drink'],
        ],
        (named) => `You had ${named} before, which often brings on a stitch.`,
      ),
      cites: ['morton-callister-2015-etap'],
    },
    {
      when: every(ribs, is('stitch', 'eases-on-slowing')),
      points: 1,
      because: 'It fades when you slow down, as a stitch does.',
      cites: ['hfjc-2015-stitch'],
    },
    {
      when: every(ribs, isAny('stitch', 'shallow-fast', 'tingling-panic')),
      points: 1,
      ...naming(
        [
          [is('stitch', 'shallow-fast'), 'breathed fast or not deeply'],
          [is('stitch', 'tingling-panic'), 'felt tingling or panic'],
        ],
        (named) => `You ${named}. This can bring it on: coach experience, no study.`,
      ),
      cites: ['brooks-runtothefinish-cramps', 'harrisons-tetany'],
    },
    {
      when: every(elsewhere, not(ribs)),
      points: -6,
      because: 'It is in your leg and not under your ribs. Nothing supports a breathing cause there.',
      cites: ['miller-2022-eamc-review'],
    },
  ],
  limits: [],
  cites: [
    'morton-callister-2015-etap',
    'hfjc-2015-stitch',
    'miller-2022-eamc-review',
    'harrisons-tetany',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
