import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny, not, some, unsaid } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { coldAndTired, slowThyroidRules } from '../patterns/muscle/slow-thyroid'
import { atRestAgain } from '../patterns/saltsAndWater/at-rest-again'
import { twitchesAlone } from '../patterns/saltsAndWater/twitches-alone'

const longTerm = isAny(
  'conditions',
  'diabetes',
  'thyroid',
  'thyroid-surgery',
  'kidney',
  'liver',
  'bowel',
  'ileostomy',
  'heart-failure',
  'heart-disease',
  'lung',
  'nerve-or-muscle',
)
const veryOftenCramps = isAny('conditions', 'dialysis', 'cirrhosis')
const pregnant = is('health', 'pregnant')
const lacksFuel = some(
  is('early-signs', 'family-muscle'),
  every(is('early-signs', 'all-exercise'), isAny('early-signs', 'since-childhood', 'eases-if-slower')),
)

export const medicalCondition = {
  name: 'A medical condition, or pregnancy',
  short: 'Cramps can be a sign of something in the body that is worth a check.',
  mechanism:
    'Illness can irritate nerves, upset the salts in the body or leave muscle short of blood. Each can bring cramps, at rest as well as on runs.',
  coachSays:
    'The coach says that when tightness lasts for days, a doctor should look for diabetes, a missing vitamin or the effect of a medicine.',
  studiesSay:
    'Race entrants with a long-term condition report having cramped 1.6 to 1.9 times as often, most of all those with heart symptoms, gut or kidney conditions. That rests on a form filled in once, so it cannot say which came first. Cramps are very common on dialysis and with cirrhosis. Diabetes, thyroid conditions, a narrow spinal canal and narrowed leg arteries are known causes. Pregnancy is a common and mostly harmless one.',
  agreement: 'agree',
  grade: 'B',
  howCommon: 'In 76 654 race entrants, cramps were 1.6 to 1.9 times as common in those with a long-term condition.',
  changeable: false,
  scope: legCrampScope,
  base: -11,
  rules: [
    {
      when: longTerm,
      points: 2.4,
      because: 'You have a condition that goes with more cramps.',
      figure: 'Cramps in the past: 1.6 to 1.9 times as common with a long-term condition.',
      cites: ['safer-xxix-76654', 'schwellnus-2018-safer-15778'],
    },
    {
      when: veryOftenCramps,
      points: 8,
      ...naming(
        [
          [is('conditions', 'dialysis'), 'dialysis'],
          [is('conditions', 'cirrhosis'), 'cirrhosis'],
        ],
        (named) => `You named ${named}. That very often brings cramps.`,
      ),
      figure: '15 to 87% on dialysis and 22 to 88% with cirrhosis.',
      cites: ['bmj-bp-cramps'],
    },
    {
      when: pregnant,
      points: 8,
      because: 'You are pregnant. Leg cramps are common then and mostly harmless; tell your midwife.',
      cites: ['luo-2020-cochrane-pregnancy', 'nidirect-leg-cramps'],
    },
    {
      // Rest and night are when illness shows; a cramp on the run has nearer causes.
      when: every(longTerm, some(isAny('when', 'in-bed', 'at-rest'), atRestAgain)),
      points: 6,
      because: 'It comes while you rest, and you have a condition that often shows itself that way.',
      cites: ['grandner-2017-nhanes', 'allen-kirby-2012-aafp', 'bmj-bp-cramps'],
    },
    {
      when: every(some(veryOftenCramps, pregnant, coldAndTired), some(isAny('when', 'in-bed', 'at-rest'), atRestAgain)),
      points: 12,
      because: 'It comes while you rest, and what you told of your health often brings cramps just then.',
      cites: ['grandner-2017-nhanes', 'luo-2020-cochrane-pregnancy', 'bmj-bp-cramps', 'hypothyroid-hartl-2001'],
    },
    ...slowThyroidRules,
    {
      when: is('health', 'far-weaker'),
      points: 10,
      because:
        'For weeks you are far weaker or slower, though you rest. A running cramp does not do that; something in the body may.',
      figure: 'A likely reason was found in 68% of 41 athletes who stayed tired, fell ill often and did worse.',
      cites: ['reid-2004-fatigue', 'ioc-2023-reds'],
    },
    {
      when: is('sickle-signs', 'earlier'),
      points: 14,
      because:
        'You have the sickle cell trait or illness and once went weak or sank to the ground. That is no ordinary cramp.',
      cites: ['eichner-2007-sickle'],
    },
    {
      when: is('health', 'heavy-drinking'),
      points: 3,
      because: 'You drink much alcohol most days, which harms nerves and muscle.',
      cites: ['delacour-2018-alcohol'],
    },
    {
      when: isAny('builds-signs', 'numbness', 'back-to-leg'),
      points: 8,
      ...naming(
        [
          [is('builds-signs', 'numbness'), 'numbness or weakness between runs'],
          [is('builds-signs', 'back-to-leg'), 'pain from the back down the leg'],
        ],
        (named) => `This can come from a nerve or the spine: ${named}.`,
      ),
      cites: ['bmj-bp-cramps', 'msd-lumbar-stenosis', 'handa-2022-stenosis'],
    },
    {
      when: isAny('builds-signs', 'numb-foot', 'cold-foot', 'one-foot-colder'),
      points: 5,
      ...naming(
        [
          [is('builds-signs', 'numb-foot'), 'numb'],
          [isAny('builds-signs', 'cold-foot', 'one-foot-colder'), 'cold'],
        ],
        (named) => `Your foot gets ${named}. A nerve, a blood vessel or pressure in the leg may be behind it.`,
      ),
      cites: ['hindawi-2017-cecs-paes', 'brewer-2012-leg-pain'],
    },
    {
      when: is('feel', 'tingles'),
      points: 4,
      because: 'It gets numb, or feels like needles. A cramp does not; a nerve may.',
      cites: ['bmj-bp-cramps', 'nidirect-leg-cramps'],
    },
    {
      when: some(is('builds-signs', 'walking-pain'), is('conditions', 'leg-arteries')),
      points: 14,
      ...naming(
        [
          [is('builds-signs', 'walking-pain'), 'pain on walking that stops when you stand'],
          [is('conditions', 'leg-arteries'), 'narrowed leg arteries'],
        ],
        (named) => `The muscle may be short of blood: ${named}.`,
      ),
      figure: 'About 20% of people over 60 have some narrowing.',
      cites: ['nice-cg147-pad'],
    },
    {
      // Rare in healthy runners, and near to proof that the cramp is not the ordinary kind.
      when: lacksFuel,
      points: 36,
      ...naming(
        [
          [is('early-signs', 'all-exercise'), 'cramp in the first minutes of nearly all exercise'],
          [is('early-signs', 'family-muscle'), 'muscle illness in the family'],
        ],
        (named) => `The muscle may lack fuel: ${named}.`,
      ),
      cites: ['mduk-mcardle'],
    },
    {
      when: is('rest-signs', 'wasting'),
      points: 12,
      because: 'A muscle that weakens or thins is not what cramp does. See a doctor.',
      cites: ['nice-ng42-mnd', 'bmj-bp-cramps', 'singh-2011-cramp-als'],
    },
    {
      when: every(atRestAgain, unsaid(twitchesAlone)),
      points: 7,
      because: 'Cramps that come again and again at rest should be looked into.',
      cites: ['bmj-bp-cramps', 'nidirect-leg-cramps'],
    },
    {
      when: every(
        isAny('health', 'under-18', '18-39'),
        is('health', 'well'),
        isAny('when', 'middle', 'last-part', 'just-after', 'races-only'),
        not(is('when', 'in-bed')),
      ),
      points: -6,
      because: 'You are young and well, and it comes with running. That is the ordinary running cramp.',
      cites: ['miller-2022-eamc-review'],
    },
  ],
  limits: [],
  cites: [
    'safer-xxix-76654',
    'schwellnus-2018-safer-15778',
    'bmj-bp-cramps',
    'roy-2020-diabetes-cramps',
    'allen-kirby-2012-aafp',
    'grandner-2017-nhanes',
    'nidirect-leg-cramps',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
