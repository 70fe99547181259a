import { every, is, isAny, some } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'
import { firstAid } from '../firstAid'
import { unwellNotTold } from '../patterns/gateway-not-told'

export const systemicCramp = {
  name: 'Cramps, and very unwell with them',
  level: 'emergency',
  triggers: [
    {
      when: isAny('unwell-now', 'collapse', 'confused'),
      sign: 'Cramps together with a collapse, a faint, a fit or confusion.',
    },
    {
      when: is('unwell-now', 'unwell-with-cramps'),
      sign: 'Cramps while being sick again and again, or cramps all over with dizziness or feeling very unwell that lying down does not settle.',
    },
    {
      when: every(
        is('fluids-now', 'dark-urine'),
        some(isAny('unwell-now', 'unwell-with-cramps', 'hot-and-no-better'), is('fluids-now', 'drank-very-unwell')),
      ),
      sign: 'Brown, red or cola-coloured urine together with feeling very unwell.',
    },
    {
      when: is('unwell-now', 'keeps-falling'),
      sign: 'After a run your legs are too weak or wobbly to walk on, or you keep falling.',
    },
    {
      when: is('unwell-now', 'stiff-jaw'),
      sign: 'Spasms that spread, with a stiff jaw or neck, trouble swallowing or trouble breathing, or after a dirty wound, a bite, a sting or a chemical.',
    },
    {
      when: is('unwell-now', 'cold-and-shivering'),
      sign: 'Cold, wet and shivering, or clumsy with cold.',
    },
    {
      when: unwellNotTold,
      sign: 'You said that you or a friend were very unwell, and not how.',
    },
  ],
  actions: [
    'Stop now and call your emergency number.',
    'Make sure that someone stays with you, or stay with the runner you are helping.',
    firstAid.breathing,
    firstAid.side,
    firstAid.sugar,
    firstAid.nothingByMouth,
    'Tell the people who come about the run, the heat, what was drunk and any medicines.',
  ],
  why: 'A cramp on its own comes from a tired muscle. A cramp with a collapse, confusion, repeated sickness or dark urine can be part of something that affects the whole body and needs a hospital.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['miller-2022-eamc-review', 'erc-2021-first-aid'],
} as const satisfies RedFlag
