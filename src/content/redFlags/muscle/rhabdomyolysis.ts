import type { RedFlag } from '../../../domain/flags/redFlag'
import { firstAid } from '../../firstAid'
import { fluidsNotTold } from '../../patterns/asked/gateway-not-told'
import { lone } from '../../signs/lone'

export const rhabdomyolysis = {
  name: 'Possible muscle breakdown',
  level: 'emergency',
  triggers: [
    lone('fluids-now', 'dark-urine'),
    lone('fluids-now', 'hardly-any-urine'),
    lone('sudden-signs', 'still-growing'),
    {
      when: fluidsNotTold,
      sign: 'You spoke of brown urine or of feeling ill after drinking a lot, and not which.',
    },
  ],
  actions: [
    'Go to an emergency department now and ask for a blood test called CK. It may have to be repeated.',
    'Faint, confused, being sick, passing no urine, or a racing or uneven heartbeat: call your emergency number.',
    'No exercise, no massage and no stretching, until a doctor says that the blood is normal again. Then build up again slowly.',
    'Take no anti-inflammatory painkillers, such as ibuprofen, meanwhile.',
    'One leg alone, and swollen? Say that you want a clot ruled out, too.',
    'Do not force drinks on the way. Drank a lot, and ill with it? No more water, and ask for the sodium in your blood, too.',
    firstAid.sugarFirst,
  ],
  why: 'What leaks out of a damaged muscle can harm the kidneys and upset the heartbeat. Only a blood test can tell. Ordinary soreness one to three days after a race, with normal urine and a little better each day, is not this.',
  forbids: [
    'run',
    'exercise-leg',
    'stretch',
    'rub-leg',
    'wear-compression',
    'take-painkiller',
    'take-potassium',
    'take-magnesium',
  ],
  cites: ['cdc-niosh-rhabdo', 'miller-2022-eamc-review'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
