import { type Condition, isAny, unsaid } from '../domain/conditions/condition'
import type { Sign } from '../domain/flags/sign'
import type { QuestionId } from '../domain/questionnaire/questionnaire'
import { mayTake } from './patterns/medicines/may-take'
import { oneLegSore } from './patterns/muscle/leg-aftercare'
import { signs } from './signs'
import { elsewhere } from './signsElsewhere'

/** What no answer of the question tells apart, or what has to be done besides. */
type Besides = {
  /** Left out for those of whom the rules know it. */
  readonly when?: Condition
  readonly say: string
  /** The signs that it is about. With all of them told as urgent it is said already. */
  readonly of?: readonly Sign[]
  /** What is left to say then. */
  readonly orElse?: string
}

/** By question. */
export const besides: { readonly [Q in QuestionId]?: readonly Besides[] } = {
  health: [{ say: 'A doctor or pharmacist can tell you what your health, or what you take, leaves open to you.' }],
  'clot-risk': [
    { say: oneLegSore, of: Object.values(elsewhere['clot-risk']), orElse: 'Do not rub or stretch that leg.' },
  ],
  'medicine-signs': [
    { say: 'Muscles that have grown weak: call today, before the next tablet.' },
    {
      when: mayTake('quinolone'),
      say: 'On an antibiotic ending in -floxacin, with a sore tendon, muscle or joint, or newly tingling, numb or weak: take no more of it, and call the prescriber today.',
    },
    { say: 'Never stop another medicine by yourself.' },
  ],
  'rest-signs': [
    {
      say: 'Double sight, or speech or swallowing gone bad, all at once, or breath or swallowing worse: call your emergency number.',
    },
    { say: 'Weakness that spreads: be seen today.', of: [signs['rest-signs'].spreading] },
  ],
  'signs-before': [
    { say: 'A leg that is still swollen: be seen today.', of: [signs['signs-before']['swollen-leg-earlier']] },
  ],
  'builds-signs': [
    {
      when: unsaid(isAny('health', 'under-18', '18-39', '40-64', '65-plus')),
      say: 'You walk unevenly, and are under 18: be seen today.',
      of: [signs['builds-signs'].limp],
    },
  ],
}
