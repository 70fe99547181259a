import type { Sign } from '../domain/flags/sign'
import type { AnswerTo, QuestionId } from '../domain/questionnaire/questionnaire'
import { clotRisk } from './questions/clot-risk'
import { eating } from './questions/eating'
import { medicineSigns } from './questions/medicine-signs'
import { stitch } from './questions/stitch'

type SaysNothing = 'none' | 'not-sure' | 'never'
type OfQuestion<Q extends QuestionId> = { readonly [A in Exclude<AnswerTo<Q>, SaysNothing>]: Sign }

/**
 * What can be ticked in a question that may stay open and is no sign of the table, each with its urgency if nothing else was said.
 * In the words of the question, unless they do not stand without it.
 */
export const elsewhere = {
  stitch: {
    'eases-on-slowing': { says: stitch.options['eases-on-slowing'] },
    'after-meal': { says: stitch.options['after-meal'] },
    'sugary-drink': { says: stitch.options['sugary-drink'] },
    'shallow-fast': { says: stitch.options['shallow-fast'] },
    'tingling-panic': { says: stitch.options['tingling-panic'], urgency: 'see-doctor' },
    wheeze: { says: stitch.options.wheeze, urgency: 'see-doctor' },
    'chest-tight': { says: stitch.options['chest-tight'], urgency: 'same-day' },
    'every-effort': {
      says: 'Pain that comes on stairs too, or spreads to arm, jaw or back',
      urgency: 'same-day',
    },
    stays: {
      says: 'Pain that stays over 15 minutes after you stop, or still hurts with each breath',
      urgency: 'same-day',
    },
  } satisfies OfQuestion<'stitch'>,
  'clot-risk': {
    'surgery-or-rest': { says: clotRisk.options['surgery-or-rest'] },
    'long-journey': { says: clotRisk.options['long-journey'] },
    cancer: { says: clotRisk.options.cancer },
    'clot-before': { says: clotRisk.options['clot-before'] },
    'family-clot': { says: clotRisk.options['family-clot'] },
    oestrogen: { says: clotRisk.options.oestrogen },
    'pregnancy-or-birth': { says: clotRisk.options['pregnancy-or-birth'] },
  } satisfies OfQuestion<'clot-risk'>,
  eating: {
    'eating-little': { says: eating.options['eating-little'], urgency: 'see-doctor' },
    'planned-diet': { says: eating.options['planned-diet'] },
    'low-drive': { says: eating.options['low-drive'], urgency: 'see-doctor' },
    'periods-missing': { says: eating.options['periods-missing'], urgency: 'see-doctor' },
    'food-control': { says: eating.options['food-control'], urgency: 'see-doctor' },
    purging: { says: eating.options.purging, urgency: 'same-day' },
    'eating-disorder-past': { says: eating.options['eating-disorder-past'] },
  } satisfies OfQuestion<'eating'>,
  'sickle-signs': {
    today: { says: 'Gone weak, breathless or sunk to the ground in a hard effort today', urgency: 'emergency' },
    earlier: { says: 'The same in a hard effort on an earlier day', urgency: 'see-doctor' },
  } satisfies OfQuestion<'sickle-signs'>,
  'medicine-signs': {
    'new-or-raised': { says: medicineSigns.options['new-or-raised'], urgency: 'see-doctor' },
    'weak-on-statin': { says: medicineSigns.options['weak-on-statin'], urgency: 'see-doctor' },
    'tendon-pain': { says: medicineSigns.options['tendon-pain'], urgency: 'same-day' },
  } satisfies OfQuestion<'medicine-signs'>,
} as const
