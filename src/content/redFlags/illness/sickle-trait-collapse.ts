import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { firstAid, whoeverIsDown } from '../../firstAid'

export const sickleTraitCollapse = {
  name: 'Weak or slumping in a hard effort',
  level: 'emergency',
  triggers: [
    {
      when: is('sickle-signs', 'today'),
      sign: 'You carry sickle cell, and went weak, breathless or down in a hard effort today.',
    },
    {
      when: every(
        is('conditions', 'sickle'),
        some(
          isAny('unwell-now', 'collapse', 'unwell-with-cramps', 'keeps-falling'),
          is('chest-now', 'breathless'),
          is('sudden-signs', 'still-growing'),
        ),
      ),
      sign: 'You carry sickle cell, and you are now weak, short of breath or unwell after running.',
    },
  ],
  actions: [
    'Stop at once.',
    'Call your emergency number and say "sickle cell trait, known or possible".',
    'Lie or sit down and stay down. Do not be walked about.',
    ...whoeverIsDown,
    firstAid.stay,
    'Oxygen if someone there has it. Cool the skin if you are hot.',
    'No running afterwards until a doctor has looked into it.',
  ],
  why: 'In people who carry sickle cell, red blood cells can change shape within 2-3 min of an all-out effort and block small vessels. The muscle looks normal and goes weak. A cramp locks it.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['eichner-2007-sickle', 'aossm-sickle-table', 'nata-2015-heat', 'erc-2021-first-aid', 'nhs-hypothermia'],
} as const satisfies RedFlag
