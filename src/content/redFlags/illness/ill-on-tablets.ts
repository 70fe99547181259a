import type { RedFlag } from '../../../domain/flags/redFlag'
import { illAndShouldAsk } from '../../patterns/illness/ill-on-tablets'

export const illOnTabletsFlag = {
  name: 'Ill lately, and something that an illness upsets',
  level: 'see-doctor',
  triggers: [
    {
      when: illAndShouldAsk,
      sign: 'You were ill lately, and take a tablet that may have to change while you are ill, or have a stoma, weak kidneys, cirrhosis, heart failure, a limit on fluids, heart block or myasthenia.',
    },
  ],
  actions: [
    'Still ill, or eating or drinking little: call your pharmacist or doctor today, with a stoma your stoma nurse or doctor, with weak kidneys or a weak heart their team, on steroid tablets or digoxin your doctor. Well again: ask in the next few days what to do next time.',
    'No ibuprofen or the like until you have asked. Leave no other tablet off by yourself, and steroid tablets never.',
    'No running while you are ill. Nothing hot until you eat and drink as usual.',
    'Being sick again and again, very weak, drowsy or confused, or hardly any urine: call your emergency number.',
  ],
  why: 'With fever, vomiting or diarrhoea the body runs dry. Some tablets then strain the kidneys or upset the salts and sugar of the blood. The quiz does not ask whether the illness is over.',
  forbids: ['run-in-heat', 'take-painkiller'],
  cites: ['dorset-sglt2-sick-days', 'north-bristol-sglt2'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
