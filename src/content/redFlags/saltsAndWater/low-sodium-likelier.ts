import type { RedFlag } from '../../../domain/flags/redFlag'
import { desmopressinBesideAnother, drinksPastThirstAtRisk } from '../../patterns/saltsAndWater/low-sodium-likelier'

export const lowSodiumIsLikelier = {
  name: 'Low blood sodium is likelier in you',
  level: 'see-doctor',
  triggers: [
    {
      when: drinksPastThirstAtRisk,
      sign: 'You drink past thirst or finish heavier, and had low blood sodium before, take desmopressin, or take two of these: a water tablet, an antidepressant, ibuprofen or the like.',
    },
    {
      when: desmopressinBesideAnother,
      sign: 'You take desmopressin, and a water tablet or an antidepressant, which lower the sodium of the blood as well.',
    },
  ],
  actions: [
    'Ask a doctor in the next few days, and before your next long run or race.',
    'Never drink beyond thirst, and do not finish heavier than you started.',
    'Headache, sick or puffy after much drinking: stop drinking, and be seen today. On desmopressin: an emergency department now, no further dose. Confused, drowsy, vomiting or a seizure: call your emergency number.',
  ],
  why: 'More water goes in than the body can pass. Long hours, desmopressin, water tablets, some antidepressants and ibuprofen or the like each keep water in or let salt out.',
  forbids: ['run-long', 'race', 'drink-more', 'take-painkiller'],
  cites: ['eah-practical-guide-2018', 'hew-butler-2015-eah'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
