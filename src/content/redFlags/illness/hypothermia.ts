import type { RedFlag } from '../../../domain/flags/redFlag'
import { firstAid } from '../../firstAid'
import { lone } from '../../signs/lone'

export const hypothermia = {
  name: 'Too cold inside',
  level: 'emergency',
  triggers: [lone('unwell-now', 'cold-and-shivering')],
  actions: [
    'Stop, and get into shelter now.',
    'Clumsy, mumbling, confused or drowsy, or no longer shivering though still cold: call your emergency number.',
    firstAid.breathing,
    firstAid.side,
    firstAid.cold,
    firstAid.sugar,
    firstAid.nothingByMouth,
    'Still shivering after half an hour in dry, warm clothes: call your emergency number. No more running today.',
    firstAid.stay,
    'Ill lately, or hot to the touch? It may be fever: tell them. With a stiff neck, a rash or cold hands call your emergency number.',
  ],
  why: 'A tired, wet runner in the wind cools fast, above all after slowing to a walk. A cold brain stumbles and mumbles, and a cold heart takes rough handling badly. Shivering that stops without warmth is a bad sign.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg', 'drink-alcohol'],
  cites: ['nhs-hypothermia', 'erc-2021-first-aid'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
