import type { RedFlag } from '../../../domain/flags/redFlag'
import { firstAid } from '../../firstAid'
import { chestNotTold } from '../../patterns/asked/gateway-not-told'
import { ribPainStaysAtRisk } from '../../patterns/heartAndLungs/rib-pain-and-heart'
import { lone } from '../../signs/lone'

export const cardiacSymptoms = {
  name: 'Chest pain, fainting, a racing heart or unusual breathlessness',
  level: 'emergency',
  triggers: [
    lone('chest-now', 'chest-pain'),
    lone('unwell-now', 'collapse'),
    lone('chest-now', 'racing-heart'),
    lone('chest-now', 'breathless'),
    {
      when: chestNotTold,
      sign: 'You said that something was wrong with chest or breath, and not what.',
    },
    {
      when: ribPainStaysAtRisk,
      sign: 'A pain under the ribs stays after you stop, and you are 65 or over, or something strains your heart.',
    },
  ],
  actions: [
    'Stop.',
    'Call your emergency number.',
    firstAid.breathing,
    firstAid.side,
    firstAid.fit,
    firstAid.sugar,
    firstAid.nothingByMouth,
    'A wheeze: use your reliever inhaler while you wait.',
    'Once it has settled: no running before a doctor has seen you.',
  ],
  why: 'These can be the only warning before the heart stops. This matters more than the cramp.',
  forbids: ['run', 'exercise-leg', 'breathe-through'],
  cites: ['acc-cardiosmart-sca', 'acsm-aha-2007-cv'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
