import type { AnswerMoves } from './bringForward'

/** Answers of today, each as `question answer`. */
const to = (...pairs: readonly string[]) =>
  pairs.map((pair) => {
    const [question = '', answer = ''] = pair.split(' ')
    return { question, answer }
  })

/**
 * What an answer to the first quiz says in that of December 2026, where its id or its question changed. An option that joined several facts
 * carries over what all its readers said. Where today's quiz has no honest word, the list is empty and the question is asked again.
 */
export const fromFirstQuiz: AnswerMoves = {
  'signs-now': {
    collapse: to('signs-now very-unwell', 'unwell-now collapse'),
    confused: to('signs-now very-unwell', 'unwell-now confused'),
    'unwell-with-cramps': to('signs-now very-unwell', 'unwell-now unwell-with-cramps'),
    'hot-and-no-better': to('signs-now very-unwell', 'unwell-now hot-and-no-better'),
    'keeps-falling': to('signs-now very-unwell', 'unwell-now keeps-falling'),
    slumped: to('signs-now very-unwell', 'unwell-now keeps-falling'),
    'stiff-jaw': to('signs-now very-unwell', 'unwell-now stiff-jaw'),
    'drank-queasy': to('signs-now fluids', 'fluids-now drank-queasy'),
    'drank-very-unwell': to('signs-now fluids', 'fluids-now drank-very-unwell'),
    'dark-urine': to('signs-now fluids', 'fluids-now dark-urine'),
    'muscle-swelling': to('feel sore-days', 'sudden-signs still-growing'),
    'great-thirst': to('health great-thirst'),
    'chest-pain': to('signs-now chest', 'chest-now chest-pain'),
    'racing-heart': to('signs-now chest', 'chest-now racing-heart'),
    breathless: to('signs-now chest', 'chest-now breathless'),
    'sharp-chest': to('signs-now chest', 'chest-now sharp-chest'),
    'leg-swollen': to('signs-now one-leg', 'leg-now leg-swollen'),
    'leg-ache-unexplained': to('where same-leg', 'feel aches', 'feel sore-days'),
    'leg-cold': to('signs-now one-leg', 'leg-now leg-cold'),
    'leg-tense': to('signs-now one-leg', 'leg-now leg-tense'),
    pop: to('signs-now one-leg', 'leg-now pop'),
    locked: to('signs-now one-leg', 'leg-now locked'),
    'big-bruise': to('signs-now one-leg', 'leg-now big-bruise'),
    'hip-groin': to('where hip-or-groin', 'builds-signs groin-deep'),
    'saddle-numb': to('signs-now one-leg', 'leg-now saddle-numb'),
  },
  'signs-before': {
    'chest-or-collapse-earlier': to('health earlier-sign', 'signs-before chest-earlier'),
    'family-heart': to('health earlier-sign', 'signs-before family-heart'),
    'confused-earlier': to('health earlier-sign', 'signs-before confused-earlier'),
    'heat-illness-earlier': to('health earlier-sign', 'signs-before heat-illness-earlier'),
    'low-sodium-earlier': to('health earlier-sign', 'signs-before low-sodium-earlier'),
    'dark-urine-earlier': to('health earlier-sign', 'signs-before dark-urine-earlier'),
    'other-sign-earlier': to('health earlier-sign', 'signs-before swollen-leg-earlier'),
    'sudden-tear': to('feel sharp', 'sudden-signs sore-spot'),
    'bone-spot': to('feel aches', 'builds-signs bone-spot'),
    'same-leg': to('where same-leg', 'history months'),
    'worse-weekly': to('feel aches', 'builds-signs worse-weekly', 'builds-signs limp'),
    'same-point': to('feel tightens', 'builds-signs same-point', 'builds-signs gone-soon'),
    'tingling-on-runs': to('feel tingles', 'builds-signs numb-foot'),
    'cold-foot-on-runs': to('feel aches', 'builds-signs cold-foot'),
    'push-off-one-leg': to('where same-leg', 'history months', 'feel aches', 'builds-signs push-off'),
    'walking-pain': to('feel aches', 'builds-signs walking-pain'),
    'one-foot-colder': to('feel aches', 'builds-signs one-foot-colder'),
    'dead-leg': to('feel weak', 'when every-run'),
    numbness: to('feel tingles', 'builds-signs numbness'),
    'back-to-leg': to('feel aches', 'builds-signs back-to-leg'),
    'lasts-days': to('feel aches', 'lasts days'),
    'more-often': to('history more-often'),
    'rest-spreading': to('when at-rest', 'rest-signs spreading'),
    'rest-daytime': to('when at-rest', 'history months'),
    'both-ankles': to('when at-rest', 'rest-signs both-ankles'),
    'first-minutes-always': to('when first-minutes', 'early-signs all-exercise', 'early-signs since-childhood'),
    'family-muscle': to('when first-minutes', 'early-signs family-muscle'),
    'hand-spasm': to('where arms-or-hands', 'rest-signs hand-spasm'),
    wasting: to('feel weak', 'rest-signs wasting'),
    'periods-missing': to('health eating', 'eating periods-missing'),
    'eating-little': to('health eating', 'eating eating-little'),
    'food-control': to('health eating', 'eating food-control'),
    purging: to('health eating', 'eating purging'),
  },
  'pregnancy-signs': {
    'head-eyes-ribs-swelling': to('pregnancy-signs head-or-eyes'),
  },
  where: {
    legs: to('where several-muscles'),
    'same-spot': to(),
    'twitch-first': to('feel flickers'),
  },
  pace: {
    'fast-start': to('load fast-start'),
    'chasing-time': to('load chasing-time'),
    'fast-brings-it': to('load harder'),
    faded: to(),
    'as-trained': to(),
    easy: to('load easy'),
    'slow-runner': to(),
  },
  drinking: {
    'plain-lots': to('drinking schedule', 'drinking plain-water'),
    'salt-tablets': to('tried salt-no'),
    'thirsty-throughout': to('drinking hardly'),
    'dark-yellow': to('drinking dry-days'),
    'weight-same': to(),
  },
  background: {
    'cramped-before': to('history few'),
    'first-ever': to('history first-ever'),
  },
  health: {
    '40-49': to('health 40-64'),
    '50-64': to('health 40-64'),
  },
  medicines: {
    magnesium: to('supplements magnesium'),
    electrolytes: to('supplements electrolytes'),
    creatine: to('supplements creatine'),
    'new-or-raised': to('medicine-signs new-or-raised'),
    'weak-on-statin': to('medicine-signs weak-on-statin'),
    'tendon-pain': to('medicine-signs tendon-pain'),
    'magnesium-helped': to('tried magnesium-helped'),
  },
  conditions: {
    'eating-disorder': to(),
  },
}
