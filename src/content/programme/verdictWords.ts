import type { CheckInTrend } from '../../domain/programme/verdict'

/** What the check-ins tell, with modesty: cramps come and go by themselves. */
export const verdictWords = {
  'too-little': {
    title: 'Not enough yet to tell',
    say: 'Cramps come and go by themselves. It takes several runs in two stretches of time to see a change. Go on as you are.',
  },
  'not-done': {
    title: 'Then this is the beginning',
    say: 'Nothing is lost. Take on one thing, the smallest, and let the programme wait for you.',
  },
  fewer: {
    title: 'Fewer cramps than before',
    say: 'That may be the programme, the weather or chance. Keep going: most of it takes six to twelve weeks.',
  },
  same: {
    title: 'Much as before',
    say: 'Most of this takes six to twelve weeks. Keep what is easy to keep, and look at your answers again.',
  },
  more: {
    title: 'More cramps than before',
    say: 'Do less for a week. If they grow more often, come at rest or spread, see a doctor. Then look at your answers again.',
  },
} as const satisfies { readonly [V in CheckInTrend]: { readonly title: string; readonly say: string } }
