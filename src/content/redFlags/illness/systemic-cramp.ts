import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { firstAid, whoeverIsDown } from '../../firstAid'
import { unwellNotTold } from '../../patterns/asked/gateway-not-told'
import { lone } from '../../signs/lone'

export const systemicCramp = {
  name: 'Cramps, and very unwell with them',
  level: 'emergency',
  triggers: [
    {
      when: isAny('unwell-now', 'collapse', 'confused'),
      sign: 'Cramps together with a collapse, a faint, a seizure or confusion.',
    },
    lone('unwell-now', 'unwell-with-cramps'),
    {
      when: every(
        is('fluids-now', 'dark-urine'),
        some(isAny('unwell-now', 'unwell-with-cramps', 'hot-and-no-better'), is('fluids-now', 'drank-very-unwell')),
      ),
      sign: 'Brown, red or cola-coloured urine together with feeling very unwell.',
    },
    lone('unwell-now', 'keeps-falling'),
    lone('unwell-now', 'stiff-jaw'),
    {
      when: unwellNotTold,
      sign: 'You said that you or a friend were very unwell, and not how.',
    },
  ],
  actions: [
    'Stop now and call your emergency number.',
    'Make sure that someone stays with you, or stay with the runner you are helping.',
    ...whoeverIsDown,
    firstAid.stay,
    firstAid.noMoreWater,
    'Tell the people who come about the run, the heat, what was drunk and any medicines.',
  ],
  why: 'A cramp on its own comes from a tired muscle. A cramp with a collapse, confusion, repeated sickness or dark urine can be part of something that affects the whole body and needs a hospital.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['miller-2022-eamc-review', 'nata-2015-heat', 'erc-2021-first-aid', 'nhs-hypothermia'],
} as const satisfies RedFlag
