import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const mndWeakness = {
  name: 'A muscle growing weaker or thinner',
  level: 'see-doctor',
  triggers: [
    {
      when: is('rest-signs', 'wasting'),
      sign: 'Cramps or constant twitching and, over weeks or months, a muscle that gets weaker or thinner, or new trouble such as tripping, dropping things, slurring or swallowing badly.',
    },
  ],
  actions: [
    'See a doctor within days to have your strength checked. Until then nothing hard or long.',
    'Sudden slurred speech, a drooping face or weakness on one side: call your emergency number now.',
  ],
  why: 'Lasting weakness is a reason to have the muscles and their nerves looked at. Twitching or cramps alone, with normal strength, are usually harmless.',
  forbids: ['run-long', 'run-fast', 'load-leg'],
  cites: ['nice-ng42-mnd', 'singh-2011-cramp-als', 'bmj-bp-cramps'],
} as const satisfies RedFlag
