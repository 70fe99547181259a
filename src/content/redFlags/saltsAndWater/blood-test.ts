import { atLeast, every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { tooLittleFood } from '../../patterns/foodAndSugar/too-little-food'
import { hot } from '../../patterns/runnerAndRun/hot-and-long'
import { mayLackCalcium } from '../../patterns/saltsAndWater/may-lack-calcium'
import { newAtRestOnAWaterTablet } from '../../patterns/saltsAndWater/new-at-rest'
import {
  conditionsUpset,
  slowlyUpset,
  tabletsUpset,
  weakForHours,
} from '../../patterns/saltsAndWater/salts-may-be-upset'
import {
  severalNewlyAndSaltsLost,
  severalNewlyOnTablets,
  severalNewlyWhereSaltsMustNotFall,
} from '../../patterns/saltsAndWater/several-newly-at-rest'
import { twitchesNewlyAtRest } from '../../patterns/saltsAndWater/twitches-newly-at-rest'

export const bloodTest = {
  name: 'Cramps that a blood test may explain',
  level: 'see-doctor',
  triggers: [
    {
      when: is('health', 'cold-and-tired'),
      sign: 'You feel cold and tired, gain weight, and have cramps.',
    },
    {
      when: atLeast(
        2,
        isAny('medicines', 'diuretic', 'potassium-sparing'),
        is('medicines', 'acid-reducer'),
        isAny('conditions', 'bowel', 'ileostomy'),
        is('health', 'heavy-drinking'),
      ),
      sign: 'Two or more things that can lower magnesium or potassium: a water tablet, a stomach-acid tablet, a bowel condition or much alcohol.',
    },
    {
      when: every(isAny('medicines', 'diuretic', 'potassium-sparing'), is('conditions', 'cirrhosis')),
      sign: 'You have cirrhosis, take a water tablet, and have cramps.',
    },
    {
      when: every(isAny('medicines', 'diuretic', 'potassium-sparing'), is('medicines', 'digoxin')),
      sign: 'You take digoxin and a water tablet, and have cramps.',
    },
    {
      when: every(is('medicines', 'diuretic'), is('medicines', 'antidepressant'), is('health', '65-plus')),
      sign: 'You are over 65, take a water tablet and an antidepressant, and have cramps.',
    },
    {
      when: every(is('conditions', 'ileostomy'), some(hot, isAny('drinking', 'hardly', 'lighter', 'dry-days'))),
      sign: 'You have a stoma of the small bowel, and run in warmth or drink little.',
    },
    {
      // Who cramps only at night is not asked about the weather, but salts lost by day can make a muscle cramp at night.
      when: every(is('conditions', 'ileostomy'), is('sleep', 'most-weeks')),
      sign: 'You have a stoma of the small bowel, and cramp in your sleep two nights a week.',
    },
    {
      when: every(some(conditionsUpset, slowlyUpset), weakForHours),
      sign: 'Your muscles are weak for hours at rest, on getting up or after runs, with a condition that may upset the salts of the blood.',
    },
    {
      when: every(tabletsUpset, weakForHours),
      sign: 'Your muscles are weak for hours at rest, on getting up or after runs, on steroid tablets now or in the last year, insulin or a -gliflozin tablet.',
    },
    {
      when: every(some(is('health', 'heavy-drinking'), tooLittleFood), weakForHours),
      sign: 'Your muscles are weak for hours at rest, on getting up or after runs, with much alcohol or too little food.',
    },
    {
      when: every(mayLackCalcium, unsaid(is('rest-signs', 'none'))),
      sign: 'You have had an operation on the thyroid or the neck, or take a bone medicine, and cramps that tingle, or hands that lock.',
    },
    {
      when: every(
        isAny('medicines', 'diuretic', 'potassium-sparing'),
        isAny('medicines', 'steroid-tablet', 'laba-inhaler', 'reliever-inhaler'),
      ),
      sign: 'You take a water tablet and steroid tablets or an inhaler, which lower potassium together, and have cramps.',
    },
    {
      when: newAtRestOnAWaterTablet,
      sign: 'You take a water tablet, and it cramps at rest by day or you did not say when, newly or you did not say since when.',
    },
    // New cramps only, since the salts may be falling fast. Those of months raise other flags.
    {
      when: severalNewlyOnTablets,
      sign: 'You take a water tablet, steroid or stomach-acid tablets, or one whose name you do not know, and several muscles newly cramp at rest.',
    },
    {
      when: severalNewlyWhereSaltsMustNotFall,
      sign: 'You take digoxin or a bone medicine, have a kidney condition, or have had an operation on the thyroid or the neck, and several muscles newly cramp at rest, in bed or at an untold time.',
    },
    {
      when: severalNewlyAndSaltsLost,
      sign: 'Bowel, liver, alcohol or food may cost you salts, and several muscles cramp or twitch at rest, or you did not say what they do, newly or you did not say since when.',
    },
    {
      when: every(is('conditions', 'thyroid-surgery'), twitchesNewlyAtRest),
      sign: 'You have had an operation on the thyroid or the neck, and muscles newly twitch at rest.',
    },
    {
      when: every(is('medicines', 'digoxin'), is('medicines', 'acid-reducer')),
      sign: 'You take digoxin and a stomach-acid tablet, and have cramps.',
    },
  ],
  actions: [
    'See your doctor and ask for a blood test: salts, calcium, magnesium, kidneys and thyroid.',
    'Begin no magnesium, potassium or salt tablets before it, unless your care team has told you to. With lithium, change nothing about salt before you have called your prescriber.',
    'Very weak, confused, or a fluttering heart: call your emergency number.',
  ],
  why: 'A slow thyroid, or salts lost through bowel, kidneys or tablets, can bring cramps, and only a blood test shows it.',
  forbids: ['take-magnesium', 'take-potassium'],
  cites: ['roy-2020-diabetes-cramps', 'hypothyroid-hartl-2001', 'garrison-2012-drugs'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
