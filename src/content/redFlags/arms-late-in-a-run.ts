import type { RedFlag } from '../../domain/flags/redFlag'
import { armsLateInARun } from '../patterns/arms-on-effort'

export const armsLateInARunFlag = {
  name: 'Arms that ache late in a run',
  level: 'see-doctor',
  triggers: [
    {
      when: armsLateInARun,
      sign: 'You are over 40, and late in a run or race your arms alone ache or grow heavy until you stop.',
    },
  ],
  actions: [
    'See a doctor in the next week or two, and ask whether your heart should be checked.',
    'Until then nothing hard and no race.',
    'Does it come sooner, or on every run? Call a doctor today, and leave the run. With chest, jaw or breath, or at rest: call your emergency number.',
  ],
  why: 'Tired arms are the likeliest reason. Over 40, a heart that is short of blood can feel like that, too.',
  forbids: ['run-fast', 'race'],
  cites: ['acsm-aha-2007-cv'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
