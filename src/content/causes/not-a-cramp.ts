import type { Cause } from '../../domain/causes/cause'
import { is, some } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/leg-cramp-scope'

/** From the red flags for a strain, a bone, pressure in the lower leg, blood flow, nerves, weak muscle and blood salts. */
const signs = [
  // With a risk of clots this one is urgent and there is no list; without, it still is no cramp.
  is('signs-now', 'leg-ache-unexplained'),
  is('signs-before', 'sudden-tear'),
  is('signs-before', 'bone-spot'),
  is('signs-before', 'same-leg'),
  is('signs-before', 'worse-weekly'),
  is('signs-before', 'same-point'),
  is('signs-before', 'push-off-one-leg'),
  is('signs-before', 'cold-foot-on-runs'),
  is('signs-before', 'tingling-on-runs'),
  is('signs-before', 'one-foot-colder'),
  is('signs-before', 'walking-pain'),
  is('signs-before', 'dead-leg'),
  is('signs-before', 'numbness'),
  is('signs-before', 'back-to-leg'),
  // Weakness decides, not twitching. Soreness for days alone does not: tight calves after hard weeks are like that, too.
  is('signs-before', 'wasting'),
  // Clawing hands with tingling are over-breathing or salts in the blood, so no running plan reaches them.
  is('signs-before', 'hand-spasm'),
]

export const notACramp = {
  name: 'Something other than a cramp',
  short: 'A strain, a bone, a nerve, the blood flow, pressure in the lower leg, or salts in the blood.',
  mechanism:
    'A cramp grabs, lets go within minutes and leaves little behind. A torn muscle, an overloaded bone, a pinched nerve, too little blood, pressure inside the lower leg or salts out of balance can feel alike, but each keeps to its own pattern.',
  coachSays:
    'The coach sends readers to a doctor when tightness lasts for days. The article also says that tingling or cold can belong to a cramp.',
  studiesSay:
    'Reviews and guidelines describe signs that tell these apart: one spot of bone, always one leg, the same point of every run, a numb or cold foot, pain on walking, a muscle that thins, hands that claw and tingle. Against the article, tingling, numbness or coldness that lasts or returns should be looked at.',
  agreement: 'disputed',
  grade: 'C',
  howCommon:
    'How often it is taken for cramp is not known. Stress fractures alone may be up to 30% of running injuries.',
  changeable: false,
  plansAlone: true,
  scope: legCrampScope,
  base: -14,
  rules: [
    {
      // One sign is enough to lead, whatever the training says: missing it costs months. No answers about training
      // bring their causes above 25 points, so 40 over the base always suffice.
      when: some(...signs),
      points: 40,
      because: 'You ticked a sign that an ordinary cramp does not have. Let someone look before you train through it.',
      cites: [
        'hindawi-2017-cecs-paes',
        'brewer-2012-leg-pain',
        'song-2020-bsi',
        'achilles-physio-pages',
        'calf-strain-benchmarks-2022',
        'nice-cg147-pad',
        'nhs-dvt-report',
        'msd-lumbar-stenosis',
        'handa-2022-stenosis',
        'bmj-bp-cramps',
        'nidirect-leg-cramps',
        'nice-ng42-mnd',
        'harrisons-tetany',
      ],
    },
  ],
  limits: [],
  cites: [
    'hindawi-2017-cecs-paes',
    'brewer-2012-leg-pain',
    'song-2020-bsi',
    'achilles-physio-pages',
    'nice-cg147-pad',
    'msd-lumbar-stenosis',
    'bmj-bp-cramps',
    'nidirect-leg-cramps',
    'nice-ng42-mnd',
    'harrisons-tetany',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
