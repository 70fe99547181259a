import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'
import { firstAid } from '../firstAid'
import { chestNotTold } from '../patterns/gateway-not-told'

export const cardiacSymptoms = {
  name: 'Chest pain, fainting, a racing heart or unusual breathlessness',
  level: 'emergency',
  triggers: [
    {
      when: is('chest-now', 'chest-pain'),
      sign: 'Pain, pressure or tightness in the chest during or just after running. A stitch at the edge of the ribs that fades on slowing is not this.',
    },
    {
      when: is('unwell-now', 'collapse'),
      sign: 'A collapse, a faint or a fit.',
    },
    {
      when: is('chest-now', 'racing-heart'),
      sign: 'A racing or uneven heartbeat with dizziness, above all if it goes on after you stop, or nearly fainting while running.',
    },
    {
      when: is('chest-now', 'breathless'),
      sign: 'Far more breathless than the effort explains, still breathless at rest 10 min after stopping, or a wheeze that your reliever inhaler does not settle.',
    },
    {
      when: chestNotTold,
      sign: 'You said that something was wrong with chest or breath, and not what.',
    },
  ],
  actions: [
    'Stop.',
    'Call your emergency number.',
    firstAid.breathing,
    firstAid.side,
    'A wheeze: use your reliever inhaler while you wait.',
    'Once it has settled: no running before a doctor has seen you.',
  ],
  why: 'These can be the only warning before the heart stops, and more than half of the athletes whose heart stops had no warning at all. This matters more than the cramp.',
  forbids: ['run', 'exercise-leg', 'breathe-through'],
  cites: ['acc-cardiosmart-sca', 'acsm-aha-2007-cv'],
} as const satisfies RedFlag
