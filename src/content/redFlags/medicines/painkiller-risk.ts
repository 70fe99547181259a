import { atLeast, every, is, isAny } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { takesPainkillers } from '../../patterns/medicines/takes-painkillers'
import { has } from '../../patterns/runnerAndRun/runner-groups'

export const painkillerRisk = {
  name: 'A painkiller that does not go with what you take or have',
  level: 'see-doctor',
  triggers: [
    {
      when: every(takesPainkillers, isAny('medicines', 'lithium', 'blood-thinner')),
      sign: 'You take an anti-inflammatory painkiller, on runs or most days, and lithium or a blood thinner.',
    },
    {
      when: every(takesPainkillers, is('medicines', 'desmopressin')),
      sign: 'You take an anti-inflammatory painkiller, on runs or most days, and desmopressin. Both hold water in.',
    },
    {
      when: every(takesPainkillers, has('bleeding-disorder')),
      sign: 'You take an anti-inflammatory painkiller, on runs or most days, and your blood clots slowly.',
    },
    {
      when: every(takesPainkillers, has('cirrhosis')),
      sign: 'You take an anti-inflammatory painkiller, on runs or most days, and have cirrhosis.',
    },
    {
      when: every(is('medicines', 'regular-painkiller'), has('kidney', 'dialysis', 'heart-failure')),
      sign: 'You take an anti-inflammatory painkiller most days, and have a kidney condition or heart failure.',
    },
    {
      when: every(
        takesPainkillers,
        atLeast(
          2,
          isAny('medicines', 'ace-or-arb', 'blood-pressure-unknown'),
          isAny('medicines', 'diuretic', 'potassium-sparing'),
          has('kidney', 'dialysis'),
          has('heart-failure', 'heart-disease'),
        ),
      ),
      sign: 'You take an anti-inflammatory painkiller, on runs or most days, and two of these meet: a kidney condition, a heart condition, a blood pressure tablet, a water tablet.',
    },
  ],
  actions: [
    'Take none until a pharmacist or doctor has agreed. Ask in the next few days.',
    'Was the painkiller prescribed? Call about it today. Do not stop any other medicine you were prescribed.',
    'Black stools, vomiting blood or a bleed that does not stop: call your emergency number.',
    'Confusion, coarse shaking or an unsteady walk: call your emergency number.',
    'Hardly any urine: go to an emergency department. Newly swollen ankles: be seen today.',
  ],
  why: 'These painkillers strain the kidneys, above all on long and hot runs. They push lithium up, and beside a blood thinner, or where blood clots slowly, they make bleeding likelier. With cirrhosis they do both. Beside desmopressin they make low blood sodium likelier.',
  forbids: ['take-painkiller'],
  cites: [
    'lipman-2017-ibuprofen',
    'lapi-2013-nsaid-kidney',
    'dreischulte-2015-nsaid-kidney',
    'sharecare-nsaid-interactions',
    'nhs-ibuprofen-who',
  ],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
