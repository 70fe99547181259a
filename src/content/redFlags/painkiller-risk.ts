import { atLeast, every, is, isAny } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'
import { has } from '../patterns/runner-groups'

const onRuns = is('medicines', 'painkillers-on-runs')

export const painkillerRisk = {
  name: 'A painkiller that does not go with what you take or have',
  level: 'see-doctor',
  triggers: [
    {
      when: every(onRuns, isAny('medicines', 'lithium', 'blood-thinner')),
      sign: 'You take an anti-inflammatory painkiller on runs, and lithium or a blood thinner.',
    },
    {
      when: every(
        onRuns,
        atLeast(
          2,
          isAny('medicines', 'ace-or-arb', 'blood-pressure-unknown'),
          isAny('medicines', 'diuretic', 'potassium-sparing'),
          has('kidney', 'dialysis'),
          has('heart-failure', 'heart-disease'),
        ),
      ),
      sign: 'You take an anti-inflammatory painkiller on runs, and two of these meet: a kidney condition, a heart condition, a blood pressure tablet, a water tablet.',
    },
  ],
  actions: [
    'Take none until a pharmacist or doctor has agreed. Ask in the next few days.',
    'Do not stop any medicine you were prescribed.',
    'Black stools, vomiting blood or a bleed that does not stop: call your emergency number.',
    'Hardly any urine, swollen ankles, shaking or confusion: be seen today.',
  ],
  why: 'These painkillers strain the kidneys, above all on long and hot runs. They push lithium up, and beside a blood thinner they make bleeding likelier.',
  forbids: ['take-painkiller'],
  cites: ['lipman-2017-ibuprofen', 'sharecare-nsaid-interactions', 'nhs-ibuprofen-who'],
} as const satisfies RedFlag
