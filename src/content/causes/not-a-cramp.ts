import type { Cause } from '../../domain/causes/cause'
import { every, is, isAny, not, some, unsaid } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/leg-cramp-scope'
import { restless } from '../patterns/restless'
import { oneLegForWeeks, sameLegForWeeks } from '../patterns/same-leg-for-weeks'
import { shoesExplainTheCramp } from '../patterns/shoes-explain-the-cramp'

/** It has been so for weeks at least. */
const forWeeks = isAny('history', 'months', 'years', 'more-often')

/** Pressure in the lower leg. A cramp that locks late in each race is at the same point and soon gone, too, so one that only locks is none. */
const samePointEachTime = every(
  is('builds-signs', 'same-point'),
  is('builds-signs', 'gone-soon'),
  unsaid(every(is('feel', 'locks'), unsaid(isAny('feel', 'tightens', 'stays-tight', 'aches', 'weak', 'tingles')))),
)

/**
 * Each of these is enough to lead, whatever the training says: from the red flags for a strain, bone, pressure, blood flow and nerves.
 * With the words of what was ticked, the most telling first.
 */
const signs = [
  [is('builds-signs', 'walking-pain'), 'it comes with walking and goes with standing'],
  [is('builds-signs', 'one-foot-colder'), 'one foot is colder or of another colour'],
  [is('builds-signs', 'cold-foot'), 'a foot goes cold or pale on runs'],
  [is('builds-signs', 'bone-spot'), 'one spot of bone is sore'],
  [is('builds-signs', 'groin-deep'), 'the groin hurts deep inside when you stand or hop'],
  // Fine in other shoes: the runner has made the test, and the pair is the likelier reason.
  [every(is('builds-signs', 'numb-foot'), unsaid(is('shoes', 'better-in-others'))), 'a foot goes numb on runs'],
  [is('builds-signs', 'numbness'), 'it is numb or weak between runs'],
  [is('builds-signs', 'back-to-leg'), 'it runs from back or bottom down the leg'],
  [every(samePointEachTime, forWeeks, unsaid(shoesExplainTheCramp)), 'it begins at the same point of most runs'],
  [is('sudden-signs', 'no-tiptoe'), 'you cannot stand on tiptoe or push off'],
  [is('sudden-signs', 'bruise'), 'there is a bruise'],
  [every(is('feel', 'sharp'), is('sudden-signs', 'sore-spot')), 'a sharp pain left one sore spot'],
  // Legs that locked in a race and are too sore to walk straight were overworked; a limp counts where nothing locked.
  [every(is('feel', 'sharp'), is('sudden-signs', 'limp'), unsaid(is('feel', 'locks'))), 'a sharp pain left a limp'],
  [
    every(is('builds-signs', 'worse-weekly'), some(is('where', 'same-leg'), is('builds-signs', 'limp'))),
    'it gets worse every week',
  ],
  [every(is('builds-signs', 'push-off'), oneLegForWeeks), 'it comes in one leg when you push off'],
  // Weakness decides, not twitching.
  [is('rest-signs', 'wasting'), 'a muscle gets thin or weak, or you trip'],
  [is('rest-signs', 'speech-or-sight'), 'you see double, or swallow or speak badly'],
  // That is over-breathing or salts in the blood, so no running plan reaches it.
  [is('rest-signs', 'hand-spasm'), 'hands or feet claw, with tingling'],
] as const

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
      when: some(...signs.map(([when]) => when)),
      points: 40,
      because: `You ticked a sign that an ordinary cramp does not have. ${letSomeoneLook}`,
      told: signs.map(([when, words]) => ({ when, because: `No ordinary cramp: ${words}. ${letSomeoneLook}` })),
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
