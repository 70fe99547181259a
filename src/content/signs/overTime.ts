import type { Sign } from '../../domain/flags/sign'

/** Signs of an earlier day, and patterns over days and weeks, by the question that asks for them. */
export const signsOverTime = {
  'signs-before': {
    'fainted-earlier': { says: 'Fainted or dropped to the ground', urgency: 'same-day' },
    'chest-earlier': { says: 'Chest pain, or a racing heart with dizziness', urgency: 'same-day' },
    'family-heart': {
      says: 'I get faint or breathless, and a close relative died suddenly or had heart trouble before 50',
      urgency: 'same-day',
    },
    'confused-earlier': { says: 'Confused, or had a seizure', urgency: 'same-day' },
    'heat-illness-earlier': { says: 'Heat stroke or heat exhaustion', urgency: 'see-doctor' },
    'low-sodium-earlier': { says: 'Ill from drinking too much', urgency: 'see-doctor' },
    'dark-urine-earlier': { says: 'Brown or cola-coloured urine', urgency: 'see-doctor' },
    'swollen-leg-earlier': { says: 'A swollen leg, or coughed up blood', urgency: 'see-doctor' },
  },
  'sudden-signs': {
    'sore-spot': { says: 'One sore spot under a finger' },
    bruise: { says: 'A bruise', urgency: 'see-physio' },
    'no-tiptoe': { says: 'I cannot stand on tiptoe or push off', urgency: 'same-day' },
    limp: { says: 'I walk unevenly' },
    'still-growing': {
      says: 'Swollen or weak, and still worse after three days',
      listed: 'The muscle is swollen or weak, and still worse after three days',
      urgency: 'emergency',
      not: 'Soreness after a race that is a little better each day, with normal urine, is not this.',
    },
  },
  'builds-signs': {
    'same-point': {
      says: 'It begins at the same point of most runs',
      listed: 'The pain begins at the same point of most runs',
      urgency: 'see-physio',
    },
    'gone-soon': { says: 'Gone within an hour' },
    'numb-foot': { says: 'Foot numb, or like needles, on runs', urgency: 'see-doctor' },
    'cold-foot': { says: 'Cold or pale foot on runs', urgency: 'see-doctor' },
    'bone-spot': { says: 'One sore bone spot', urgency: 'see-doctor' },
    'groin-deep': { says: 'Deep groin pain when I stand or hop', urgency: 'same-day' },
    limp: { says: 'I walk unevenly', urgency: 'see-physio' },
    'push-off': { says: 'Comes when pushing off', listed: 'Pain that comes when pushing off' },
    'walking-pain': {
      says: 'Comes with walking, goes with standing',
      listed: 'Pain that comes with walking and goes when you stand still',
      urgency: 'see-doctor',
    },
    'back-to-leg': {
      says: 'From back or bottom down the leg',
      listed: 'Pain from back or bottom down the leg',
      urgency: 'see-doctor',
    },
    numbness: {
      says: 'Numb, like needles or weak between runs',
      listed: 'An arm or leg numb, like needles or weak between runs',
      urgency: 'see-doctor',
      not: 'A moment of tingling or tight laces is not this.',
    },
    'one-foot-colder': { says: 'One foot colder or another colour', urgency: 'see-doctor' },
    'worse-weekly': { says: 'Worse every week', listed: 'Pain that is worse every week', urgency: 'see-physio' },
  },
  'early-signs': {
    'all-exercise': {
      says: 'It comes with almost every kind of exercise',
      listed: 'A cramp that comes with almost every kind of exercise',
    },
    'since-childhood': { says: 'I have had it since childhood', listed: 'Cramps since childhood' },
    'eases-if-slower': {
      says: 'If I slow down it eases, and then I can go on',
      listed: 'A cramp that eases when you slow down, and then lets you go on',
    },
    'family-muscle': { says: 'Muscle illness in my family', urgency: 'see-doctor' },
  },
  'rest-signs': {
    'hand-spasm': { says: 'Hands or feet claw, with tingling', urgency: 'see-doctor' },
    wasting: {
      says: 'A muscle gets thin or weak, or a foot drops',
      urgency: 'see-doctor',
      not: 'Twitching alone, with normal strength, is mostly harmless.',
    },
    'speech-or-sight': { says: 'I see double, or swallow or speak badly', urgency: 'same-day' },
    'urge-to-move': { says: 'An urge to move my legs, without a cramp' },
    spreading: { says: 'More and more muscles cramp or go weak', urgency: 'see-doctor' },
    'both-ankles': { says: 'Both ankles swell', urgency: 'see-doctor' },
  },
  'pregnancy-signs': {
    'one-leg': { says: 'One calf or thigh swollen, or painful off runs, too', urgency: 'same-day' },
    'head-or-eyes': { says: 'Bad headache, or changed sight', urgency: 'same-day' },
    'under-ribs': { says: 'Pain under the ribs that stays after the run, or comes at rest', urgency: 'same-day' },
    'sudden-swelling': { says: 'Sudden swelling of face, hands, feet or ankles', urgency: 'same-day' },
    'low-belly': { says: 'Pain low in the belly or groin that stays', urgency: 'same-day' },
    vomiting: { says: 'Vomiting again and again', urgency: 'same-day' },
    'bleeding-or-baby': {
      says: 'Bleeding; or pregnant and leaking fluid, tightenings, or the baby moving less',
      urgency: 'same-day',
    },
  },
} as const satisfies { readonly [question: string]: { readonly [answer: string]: Sign } }
