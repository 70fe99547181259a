import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { firstAid, whoeverIsDown } from '../../firstAid'
import { lone } from '../../signs/lone'

export const hyponatraemia = {
  name: 'Possible low blood sodium after a run',
  level: 'emergency',
  triggers: [
    lone('fluids-now', 'drank-very-unwell'),
    lone('unwell-now', 'confused'),
    {
      when: every(
        some(isAny('drinking', 'heavier-or-puffy', 'schedule'), is('fluids-now', 'drank-queasy')),
        some(
          isAny('unwell-now', 'unwell-with-cramps', 'hot-and-no-better', 'confused', 'collapse', 'keeps-falling'),
          is('chest-now', 'breathless'),
        ),
      ),
      sign: 'You drink a lot or past thirst on runs, and now you are very unwell, unsteady or short of breath, or you have collapsed.',
    },
    {
      // It holds the water in for many hours, so that slightly low soon is dangerously low.
      when: every(is('medicines', 'desmopressin'), is('fluids-now', 'drank-queasy')),
      sign: 'You drank a lot and feel off, and take desmopressin, which holds the water in.',
    },
  ],
  actions: [
    'Call your emergency number.',
    'Do not drink more water or other drinks low in salt, even if someone says that you are dried out.',
    'Desmopressin: an emergency department now, for the sodium in your blood. No further dose before a doctor agrees, whatever you pass.',
    ...whoeverIsDown,
    firstAid.stay,
    'Do not try to sleep it off.',
    'Say how much you drank, and name any anti-inflammatory painkillers, water tablets, antidepressants or desmopressin.',
  ],
  why: 'Drinking more than you lose waters down the salt in your blood, and the brain can swell. It can start up to a day after a run, in cold weather too, and more water makes it worse. Heat can look the same, so whoever is hot is cooled as well.',
  forbids: ['run', 'exercise-leg', 'rub-leg', 'drink-freely', 'take-painkiller'],
  cites: [
    'eah-practical-guide-2018',
    'wms-2019-eah',
    'wms-eah-overdrinking-2009',
    'hew-butler-2015-eah',
    'erc-2021-first-aid',
    'eah-2015-press',
    'nata-2015-heat',
    'nhs-hypothermia',
  ],
} as const satisfies RedFlag
