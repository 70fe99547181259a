import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { lithiumDriedOut, lithiumRunsDry } from '../../patterns/medicines/lithium-runs-dry'
import { severalNewlyOnLithium } from '../../patterns/saltsAndWater/several-newly-at-rest'

export const lithiumSteadySalt = {
  name: 'Lithium, and something that changes its level',
  level: 'see-doctor',
  triggers: [
    {
      when: every(
        is('medicines', 'lithium'),
        some(isAny('supplements', 'electrolytes', 'salt-tablets', 'magnesium'), is('drinking', 'salty-drink')),
      ),
      sign: 'You take lithium, and magnesium, salt tablets, electrolytes or a salty drink as well.',
    },
    {
      when: every(is('medicines', 'lithium'), is('habits', 'no-salt')),
      sign: 'You take lithium, and leave salt out by choice.',
    },
    {
      when: every(is('medicines', 'lithium'), isAny('medicines', 'diuretic', 'potassium-sparing', 'ace-or-arb')),
      sign: 'You take lithium, and a water tablet or an ACE or ARB tablet, which raise it.',
    },
    {
      when: every(is('medicines', 'lithium'), is('feel', 'twitches'), isAny('when', 'at-rest', 'in-bed')),
      sign: 'You take lithium, and a muscle twitches at rest, if only before it cramps.',
    },
    {
      when: severalNewlyOnLithium,
      sign: 'You take lithium, and several muscles cramp or twitch at rest, or you did not say what they do, newly or you did not say since when.',
    },
    {
      when: lithiumDriedOut,
      sign: 'You take lithium, and were dried out by heat, or dry on a painkiller that raises it.',
    },
    {
      when: lithiumRunsDry,
      sign: 'You take lithium, and drink little in heat or on long runs.',
    },
  ],
  actions: [
    'Call your prescriber in the next days, and say what you take and how much. They may want the lithium in your blood measured.',
    'Before that change nothing about salt, food or drink: no more, and no less. Begin with no new supplement, and add no magnesium.',
    'No hot or long runs and no race until then, and no run on little or no drink. Do not stop the lithium by yourself.',
    'Being sick, diarrhoea, or dried out by heat: call your prescriber today, before the next dose.',
    'Coarse shaking, unsteady, slurred speech or confusion: call your emergency number.',
  ],
  why: 'The body handles lithium like salt. Suddenly less salt makes lithium rise, suddenly more makes it fall, and the margin between too little and too much is narrow.',
  forbids: [
    'run-long',
    'race',
    'run-in-heat',
    'drink-freely',
    'take-salt',
    'take-potassium',
    'take-magnesium',
    'take-sugar',
    'take-painkiller',
  ],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
