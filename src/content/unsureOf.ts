import type { Sign } from '../domain/flags/sign'
import type { AnswerTo, QuestionId } from '../domain/quiz/questionnaire'
import { triageLevels } from '../domain/vocabulary'
import { howSoon } from './howSoon'
import { oneLegSore } from './patterns/leg-aftercare'
import { signs } from './signs'
import { signsOfNow } from './signs/now'

/** Signs by how soon they want someone, soonest first, in the words of the table: "Be seen today for: a cramp locked for ten minutes." */
function bySoonness(all: readonly Sign[]): readonly string[] {
  return triageLevels.flatMap((level) => {
    const ofLevel = all.filter(({ urgency }) => urgency === level)
    const urgency = ofLevel[0]?.urgency
    if (urgency === undefined) return []
    // Not the short words of the gate beside the road: they leave out what tells a sign from something ordinary.
    const words = new Set(ofLevel.map(({ listed, says }) => inSentence(listed ?? says)))
    return `${howSoon[urgency].slice(0, -1)} for: ${[...words].join('; ')}.`
  })
}

/** Inside a sentence a line to tick begins small, unless it speaks of the runner. */
const inSentence = (says: string): string =>
  says.startsWith('I ') ? says : `${says.charAt(0).toLowerCase()}${says.slice(1)}`

const everySignOfNow = Object.values(signsOfNow).flatMap((ofOne) => Object.values<Sign>(ofOne))

/** Questions whose answers are no signs of the table: each answer with what its warning sign asks for. */
const inOwnWords: { readonly [Q in QuestionId]?: readonly string[] } = {
  'signs-now': bySoonness(everySignOfNow),
  health: ['A doctor or pharmacist can tell you what your health, or what you take, leaves open to you.'],
  'clot-risk': [oneLegSore],
  eating: [
    'You make yourself sick, or use laxatives or water tablets, to lose weight: be seen today.',
    'You eat too little for your running, have no periods, or food is out of your control: see a doctor in the next week or two.',
  ],
  'sickle-signs': [
    'Gone weak, breathless or down in a hard effort, today: call your emergency number.',
    'On an earlier day: see a doctor before you run again.',
  ],
  'medicine-signs': [
    'Tell your pharmacist or doctor if cramps, muscle pain or weakness began within months of a medicine or a higher dose. Never stop it by yourself.',
    'Muscles that have grown weak: call today, before the next tablet.',
    'A tendon, muscle or joint sore, or newly tingling, numb or weak, on an antibiotic ending in -floxacin, the one to stop: take no more of it, and call the prescriber today.',
  ],
}

/** Signs whose warning sign asks for more than its urgency says by itself: sooner for some, or no running until then. */
const moreExactly: { readonly [question: string]: { readonly [answer: string]: string } } = {
  'rest-signs': {
    wasting: 'A muscle grows thin or weak, or you trip: see a doctor within days.',
    'speech-or-sight':
      'You see double, or swallow or speak badly: be seen today. Sudden, or breath or swallowing worse: call your emergency number.',
    spreading: 'Weakness that spreads: be seen today. Cramps in more and more muscles: see a doctor within days.',
  } satisfies { readonly [A in AnswerTo<'rest-signs'>]?: string },
  'signs-before': {
    'dark-urine-earlier': 'Brown or cola-coloured urine: no running, and see a doctor in a day or two.',
    'swollen-leg-earlier':
      'A swollen leg, or coughed up blood: no running, and see a doctor in a day or two. Still so: be seen today.',
  } satisfies { readonly [A in AnswerTo<'signs-before'>]?: string },
  'builds-signs': {
    'bone-spot': 'One sore bone spot: no running, and see a doctor within days.',
    limp: 'You walk unevenly: under 18, or from hip or groin, be seen today. Otherwise no running, and see a physio.',
  } satisfies { readonly [A in AnswerTo<'builds-signs'>]?: string },
}

/** What someone who was not sure of a question about signs has to know: only the signs that it asks for, each with how soon. */
export function unsureOf(question: QuestionId): readonly string[] {
  const own = inOwnWords[question]
  if (own !== undefined) return own
  const asked: { readonly [Q in QuestionId]?: { readonly [answer: string]: Sign } } = signs
  const exactly = moreExactly[question] ?? {}
  const others = Object.entries(asked[question] ?? {}).filter(([answer]) => exactly[answer] === undefined)
  return [...Object.values(exactly), ...bySoonness(others.map(([, sign]) => sign))]
}
