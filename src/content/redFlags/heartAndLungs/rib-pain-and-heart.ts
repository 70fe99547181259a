import type { RedFlag } from '../../../domain/flags/redFlag'
import { ribPainMayBeHeart } from '../../patterns/heartAndLungs/rib-pain-and-heart'
import { sparesTheHeart } from '../../patterns/heartAndLungs/spares-the-heart'

export const ribPainAndHeart = {
  name: 'Pain under the ribs that may be the heart',
  level: 'see-doctor',
  triggers: [
    {
      when: ribPainMayBeHeart,
      sign: 'A pain under the ribs, and you are 65 or over, or over 40 with something that strains the heart.',
    },
  ],
  actions: [
    'See a doctor within days. Say that it comes with effort. Nothing hard, long, steep or hot before that.',
    'It stays after you stop, comes at rest, or spreads to arm, jaw or back: call your emergency number.',
  ],
  why: 'A heart that is short of blood can hurt as low as the ribs, and ease when you slow down, as a stitch does.',
  forbids: sparesTheHeart,
  cites: ['acc-cardiosmart-sca'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
