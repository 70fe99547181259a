import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { firstAid } from '../../firstAid'
import { clotReasonElsewhere, clotRiskTold } from '../../patterns/clotsAndArteries/clot-is-likelier'
import { oneLegForDays } from '../../patterns/clotsAndArteries/one-leg-for-days'
import { ribPainMayStay } from '../../patterns/heartAndLungs/rib-pain-that-may-stay'

export const pulmonaryEmbolism = {
  name: 'A possible clot that has moved to the lung',
  level: 'emergency',
  triggers: [
    {
      when: every(
        some(is('leg-now', 'leg-swollen'), oneLegForDays, is('pregnancy-signs', 'one-leg')),
        some(isAny('chest-now', 'breathless', 'racing-heart', 'chest-pain'), is('unwell-now', 'collapse')),
      ),
      sign: 'One leg is swollen or painful, and you are newly breathless, have a racing heart or chest pain, or have fainted.',
    },
    {
      when: every(
        is('where', 'ribs'),
        some(
          is('leg-now', 'leg-swollen'),
          is('pregnancy-signs', 'one-leg'),
          every(is('where', 'same-leg'), some(is('feel', 'sore-days'), isAny('lasts', 'hours', 'days'))),
        ),
        unsaid(is('stitch', 'eases-on-slowing')),
      ),
      sign: 'One leg is swollen, or sore for hours or days, and you have a pain under the ribs that nobody said fades on slowing.',
    },
    {
      // Pregnant or just after a birth, such a pain is asked about by itself, and is for today. So is one that nobody said stays.
      when: every(ribPainMayStay, is('stitch', 'stays'), clotReasonElsewhere),
      sign: 'A pain under the ribs stays after you stop, and something makes clots likelier.',
    },
    {
      when: every(ribPainMayStay, clotRiskTold),
      sign: 'A pain under the ribs that nobody said fades on slowing, a sore leg, and something that makes clots likelier.',
    },
    {
      when: isAny('chest-now', 'sharp-chest', 'coughing-blood'),
      sign: 'Sharp chest pain on breathing in that is still there after you stop and rest, or coughing up blood. A stitch at the edge of the ribs that fades is not this.',
    },
  ],
  actions: [
    'Call your emergency number.',
    'Do not run.',
    'Do not rub or squeeze the leg.',
    firstAid.breathing,
    firstAid.side,
  ],
  why: 'A clot from a leg can travel to the lung. It can feel like being out of breath, a racing heart or a sharp pain when you breathe in.',
  forbids: ['run', 'exercise-leg', 'stretch', 'raise-leg', 'rub-leg', 'wear-compression', 'breathe-through'],
  cites: ['nhs-dvt-report', 'nice-ng158-clots', 'erc-2021-first-aid'],
} as const satisfies RedFlag
