import type { Cause } from '../../domain/causes/cause'
import { atLeast, every, is, isAny } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'

const waterTablet = isAny('medicines', 'diuretic', 'potassium-sparing')
const acidReducer = is('medicines', 'acid-reducer')
// Not kidneys: they leave magnesium behind.
const gut = isAny('conditions', 'bowel', 'ileostomy')
const alcohol = is('health', 'heavy-drinking')
const spasm = is('rest-signs', 'hand-spasm')

export const lowMagnesium = {
  name: 'Not enough magnesium or potassium',
  short: 'Much talked about, rarely found in a healthy runner.',
  mechanism:
    'Magnesium calms nerve and muscle. A true shortage can bring spasms, but it is rare in people who are well and eat normally. Only a blood test can show it.',
  coachSays:
    'The coach calls magnesium one of the most useful minerals against cramps, gives a recipe for an icy magnesium drink, and counts too little potassium or magnesium among the causes, with bananas among the fixes.',
  studiesSay:
    'The evidence is against it for ordinary cramps. A large review found no useful effect in older adults, nobody has tested it in runners, and in one trial dummy pills worked nearly as well. One later trial of another form found a small advantage. Bananas raise potassium too little and too late. A true shortage is something for a doctor: months on a stomach-acid medicine, a water tablet, a bowel that takes up little, or a lot of alcohol, above all two of these together, make it worth a blood test. Nobody should take more than 250 mg a day without one, says the European limit; the US one is 350 mg.',
  agreement: 'disputed',
  grade: 'D',
  howCommon:
    'Most people improve on any pill: in one trial cramps fell by 43% with magnesium and by 36% with a dummy pill.',
  changeable: true,
  scope: legCrampScope,
  base: -13,
  rules: [
    {
      when: waterTablet,
      points: 3,
      because:
        'You take a water tablet. It can change magnesium, and water tablets go with more cramps. A blood test can tell.',
      figure: 'New cramp medicine in the year after starting a water tablet: 1.47 times as often (1.33 to 1.63).',
      cites: ['garrison-2012-drugs'],
    },
    {
      when: acidReducer,
      points: 3,
      because: 'You take a stomach-acid tablet. Over months these can lower magnesium. A blood test can tell.',
      cites: ['roy-2020-diabetes-cramps'],
    },
    {
      when: gut,
      points: 3,
      because:
        'You named a bowel condition. It can upset the salts in your body: have them measured before you take anything.',
      figure: 'Cramps in the past: 1.86 times as common with gut conditions.',
      cites: ['schwellnus-2018-safer-15778', 'roy-2020-diabetes-cramps'],
    },
    {
      when: alcohol,
      points: 2,
      because:
        'You drink much alcohol most days. It has been linked with night cramps; that magnesium is the reason is a guess.',
      figure: 'Odds 6.5 times as high, but anywhere from 1.7 to 38: very uncertain.',
      cites: ['delacour-2018-alcohol'],
    },
    {
      when: spasm,
      points: 2,
      because: 'Your hands or feet claw, with tingling. Low magnesium or calcium is one medical reason to test for.',
      cites: ['roy-2020-diabetes-cramps', 'harrisons-tetany'],
    },
    {
      // One risk is common and means little; several make a true shortage believable.
      when: atLeast(2, waterTablet, acidReducer, gut, alcohol, spasm),
      points: 4,
      because: 'Two things that can lower magnesium meet in you.',
      cites: ['roy-2020-diabetes-cramps', 'garrison-2012-drugs'],
    },
    {
      when: atLeast(3, waterTablet, acidReducer, gut, alcohol, spasm),
      points: 6,
      because: 'Several things that can lower magnesium meet in you. Only a blood test can show whether they have.',
      cites: ['roy-2020-diabetes-cramps', 'garrison-2012-drugs'],
    },
    {
      when: every(atLeast(2, waterTablet, acidReducer, gut), is('sleep', 'most-weeks')),
      points: 4,
      because: 'And the cramps come on most nights, as they do with a true shortage.',
      cites: ['roy-2020-diabetes-cramps', 'allen-kirby-2012-aafp'],
    },
    {
      when: is('tried', 'magnesium-helped'),
      points: 2,
      because: 'Magnesium seemed to help you. People on dummy pills improve nearly as much, so it proves little.',
      figure: 'With dummy pills cramps fell from 8.5 to 5.5 a week.',
      cites: ['roguin-maor-2017-mgo', 'barna-2021-momh'],
    },
    {
      when: isAny('tried', 'magnesium-no', 'magnesium-worse'),
      points: -4,
      because: 'Magnesium made no difference.',
      cites: ['garrison-2020-cochrane-mg'],
    },
    {
      when: is('health', 'well'),
      points: -6,
      because: 'You are well and take nothing. In people like you, extra magnesium did little or nothing.',
      figure: 'Magnesium against dummy pill: 9.6% fewer cramps, which could be anything from 23% fewer to 4% more.',
      cites: ['garrison-2020-cochrane-mg', 'roguin-maor-2017-mgo'],
    },
  ],
  limits: [],
  cites: [
    'garrison-2020-cochrane-mg',
    'roguin-maor-2017-mgo',
    'barna-2021-momh',
    'miller-2012-banana',
    'roy-2020-diabetes-cramps',
    'mg-upper-limit-fnb',
    'efsa-2006-magnesium',
    'bfr-2017-magnesium',
    'vkm-2016-magnesium',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
