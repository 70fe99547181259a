import type { Cause } from '../../domain/causes/cause'
import { every, is, isAny, not, some } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { sameLegForWeeks } from '../patterns/muscle/same-leg-for-weeks'
import { samePointEachTime, signsOfNoCramp } from '../patterns/muscle/signs-of-no-cramp'
import { restless } from '../patterns/nervesAndWeakness/restless'

const letSomeoneLook = 'Let someone look before you train through it.'

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
  base: -10,
  rules: [
    {
      // Missing one costs months. No answers about training bring their causes this high.
      when: some(...signsOfNoCramp.map(([when]) => when)),
      points: 40,
      because: `You ticked a sign that an ordinary cramp does not have. ${letSomeoneLook}`,
      told: signsOfNoCramp.map(([when, words]) => ({
        when,
        because: `No ordinary cramp: ${words}. ${letSomeoneLook}`,
      })),
      cites: [
        'hindawi-2017-cecs-paes',
        'brewer-2012-leg-pain',
        'song-2020-bsi',
        'achilles-physio-pages',
        'calf-strain-benchmarks-2022',
        'nice-cg147-pad',
        'msd-lumbar-stenosis',
        'handa-2022-stenosis',
        'bmj-bp-cramps',
        'nidirect-leg-cramps',
        'nice-ng42-mnd',
        'harrisons-tetany',
      ],
    },
    {
      when: sameLegForWeeks,
      points: 11,
      because: 'It has been the same leg for weeks or more. A cramp changes sides; a strain or a nerve does not.',
      cites: ['brewer-2012-leg-pain', 'nhs-dvt-report'],
    },
    {
      when: every(is('where', 'same-leg'), is('feel', 'sore-days'), not(is('sleep', 'after-hard-runs'))),
      points: 5,
      because: 'One leg, and sore for days after: more than an ordinary cramp leaves behind.',
      cites: ['calf-strain-benchmarks-2022'],
    },
    {
      when: every(
        is('feel', 'tightens'),
        is('lasts', 'until-i-stop'),
        is('when', 'every-run'),
        not(is('feel', 'locks')),
      ),
      points: 9,
      because: 'It grows tighter on nearly every run and stops when you stop. A cramp grabs and lets go.',
      cites: ['hindawi-2017-cecs-paes', 'brewer-2012-leg-pain'],
    },
    {
      when: every(is('feel', 'locks'), not(isAny('feel', 'sharp', 'weak', 'tingles'))),
      points: -3,
      because: 'It cramps hard and lets go, as a cramp does.',
      cites: ['miller-2022-eamc-review'],
    },
    {
      when: every(isAny('shoes', 'changed-flat', 'changed-other'), is('history', 'few')),
      points: -4,
      because: 'It began less than a month ago, and your shoes are new: that explains a calf that tires.',
      cites: ['ryan-2014-minimalist', 'warne-2017-minimal-transition'],
    },
    {
      when: samePointEachTime,
      points: 6,
      because: 'It comes at about the same point of most runs and is gone within an hour of stopping.',
      cites: ['hindawi-2017-cecs-paes', 'brewer-2012-leg-pain'],
    },
    {
      // Leads over ordinary night cramps, with which it is mixed up.
      when: restless,
      points: 26,
      because:
        'You feel an urge to move your legs, and nothing locks. That is how restless legs behave. Low iron can be behind it.',
      cites: ['nhs-wales-restless-legs'],
    },
    {
      when: is('feel', 'tingles'),
      points: 5.5,
      because: 'It tingles or goes numb, which an ordinary cramp does not.',
      cites: ['bmj-bp-cramps', 'nidirect-leg-cramps'],
    },
    {
      when: is('lasts', 'days'),
      points: 6.5,
      because: 'It lasts over three days. A cramp lets go within minutes, and leaves a day or two of soreness.',
      cites: ['nidirect-leg-cramps'],
    },
    {
      when: is('feel', 'stays-tight'),
      points: 5,
      because: 'A spot stays tight. A cramp lets go within minutes.',
      cites: ['nidirect-leg-cramps'],
    },
    {
      when: every(is('feel', 'weak'), is('when', 'every-run')),
      points: 5,
      because: 'A leg that goes weak on nearly every run is not what cramp does.',
      cites: ['hindawi-2017-cecs-paes'],
    },
    {
      when: every(is('feel', 'sharp'), not(is('feel', 'locks'))),
      points: 7,
      because: 'A sudden sharp pain that does not lock may be a strain.',
      cites: ['calf-strain-benchmarks-2022'],
    },
    {
      when: every(
        is('feel', 'aches'),
        isAny('where', 'shin', 'foot', 'hip-or-groin', 'hamstring'),
        not(isAny('feel', 'locks', 'flickers')),
      ),
      points: 7,
      because: 'It aches and does not lock. A cramp grabs; a tendon and its bone ache.',
      cites: ['brewer-2012-leg-pain'],
    },
    {
      when: every(is('feel', 'locks'), isAny('lasts', 'seconds', 'minutes')),
      points: -6,
      because: 'It locks, and lets go within minutes, as a cramp does.',
      cites: ['miller-2022-eamc-review'],
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
    'nhs-wales-restless-legs',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
