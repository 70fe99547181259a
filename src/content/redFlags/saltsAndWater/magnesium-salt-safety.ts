import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { potassiumPilesUp } from '../../patterns/saltsAndWater/potassium-piles-up'
import { lone } from '../../signs/lone'

export const magnesiumSaltSafety = {
  name: 'Magnesium and salt are not for you without advice',
  level: 'see-doctor',
  triggers: [
    {
      when: isAny('conditions', 'kidney', 'dialysis'),
      sign: 'You have a kidney condition or are on dialysis.',
    },
    {
      when: is('conditions', 'heart-failure'),
      sign: 'You have heart failure.',
    },
    lone('rest-signs', 'both-ankles'),
    {
      // A sports drink on a run is little salt: the caution is enough.
      when: every(
        isAny('conditions', 'high-blood-pressure', 'low-salt-diet'),
        isAny('supplements', 'salt-tablets', 'electrolytes'),
      ),
      sign: 'You have high blood pressure or a low-salt diet, and take salt tablets or electrolytes.',
    },
    {
      when: every(is('conditions', 'low-salt-diet'), is('drinking', 'salty-drink')),
      sign: 'You were told to eat little salt, and take a salty drink on runs.',
    },
    {
      // Magnesium beside an ACE or ARB tablet, with sound kidneys: the caution is enough.
      when: some(
        every(isAny('medicines', 'potassium-sparing', 'ace-or-arb'), is('supplements', 'electrolytes')),
        every(is('medicines', 'potassium-sparing'), is('supplements', 'magnesium')),
      ),
      sign: 'You take a tablet that holds back potassium, or may, and electrolytes, or magnesium that may build up beside it.',
    },
    {
      when: potassiumPilesUp,
      sign: 'Electrolytes, a salt substitute or a sports drink, and something beside which potassium piles up or is soon dangerous.',
    },
    {
      when: every(is('medicines', 'digoxin'), isAny('supplements', 'magnesium', 'electrolytes')),
      sign: 'You take digoxin, and magnesium or electrolytes.',
    },
    {
      when: every(is('conditions', 'heart-block-or-myasthenia'), is('supplements', 'magnesium')),
      sign: 'You have heart block or myasthenia, and take magnesium.',
    },
    {
      when: every(
        is('health', 'pregnant'),
        some(
          is('pregnancy-signs', 'supplements'),
          isAny('supplements', 'magnesium', 'electrolytes'),
          is('supplements', 'salt-tablets'),
        ),
      ),
      sign: 'You are pregnant, and take magnesium or salt for the cramps.',
    },
  ],
  actions: [
    'Take no magnesium, extra salt, salt substitute or electrolyte powder unless your doctor agrees.',
    'Any limit you were given for food or fluid stands. A kidney condition or heart failure, and none given? Ask before long runs.',
    'Ask at your next visit, or sooner if you take them now. With lithium, change nothing before you have called your prescriber.',
  ],
  why: 'Weak kidneys let magnesium build up. Extra salt or potassium can be dangerous with some conditions and tablets, and magnesium did no better than dummy pills in older people with cramps at rest.',
  forbids: ['take-magnesium', 'take-salt', 'take-potassium'],
  cites: ['bfr-2017-magnesium', 'mg-upper-limit-fnb', 'garrison-2020-cochrane-mg'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
