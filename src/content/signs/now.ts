import type { Sign } from '../../domain/flags/sign'
import { soreWhereItCramped } from '../patterns/muscle/sore-where-it-cramped'

/** Signs that hold now or held yesterday, by the question that asks for them. */
export const signsOfNow = {
  'unwell-now': {
    collapse: {
      says: 'Fainted, dropped to the ground or had a seizure',
      brief: 'fainting, seizure',
      urgency: 'emergency',
    },
    confused: {
      says: 'Confused, very sleepy, a drooping face, or talking or walking as if drunk',
      listed:
        'Confused, very sleepy, or talking or walking as if drunk; a drooping face, an arm or leg suddenly weak or numb, or sudden trouble speaking or seeing, even if it has passed',
      brief: 'confusion, drooping face, one side weak, slurred speech',
      urgency: 'emergency',
      not: 'In any weather, and up to a day after a run.',
    },
    'unwell-with-cramps': {
      says: 'Vomiting again and again, or cramps all over and very unwell',
      brief: 'repeated vomiting',
      urgency: 'emergency',
    },
    'hot-and-no-better': {
      says: 'Dizzy, sick or a bad headache after a run, no better after 30 minutes of cool rest',
      brief: 'sick or bad headache after a run',
      urgency: 'emergency',
    },
    'cold-and-shivering': {
      says: 'Cold, wet and shivering, or clumsy with cold',
      // Shelter and dry clothes come first, and shivering that they end needs no ambulance.
      listed: 'Clumsy, mumbling or drowsy with cold, or still shivering after half an hour dry and warm',
      brief: 'shaking with cold or fever',
      urgency: 'emergency',
    },
    'shaking-with-fever': {
      says: 'Shaking with fever',
      brief: 'shaking with cold or fever',
      urgency: 'same-day',
    },
    'keeps-falling': {
      says: 'Sank to the ground, or legs still too weak to walk on after ten minutes of rest',
      brief: 'too weak to walk',
      urgency: 'emergency',
    },
    'stiff-jaw': {
      says: 'Spasms that spread, with a stiff jaw or neck, or trouble swallowing',
      brief: 'stiff jaw',
      urgency: 'emergency',
    },
  },
  'chest-now': {
    'chest-pain': {
      says: 'Pain, pressure or tightness in the chest (not a side stitch under the ribs)',
      brief: 'chest pain',
      urgency: 'emergency',
    },
    'sharp-chest': {
      says: 'Sharp chest pain on breathing in that stays at rest',
      brief: 'chest pain',
      urgency: 'emergency',
      not: 'A stitch at the edge of the ribs that fades is not this.',
    },
    'coughing-blood': { says: 'Coughing up blood', brief: 'coughing blood', urgency: 'emergency' },
    'racing-heart': {
      says: 'Racing or uneven heartbeat with dizziness',
      brief: 'racing heart with dizziness',
      urgency: 'emergency',
    },
    breathless: {
      says: 'Far more breathless than the effort explains, or still breathless after ten minutes of rest',
      brief: 'far too breathless',
      urgency: 'emergency',
      not: 'A wheeze that your reliever does not settle counts, too.',
    },
  },
  'fluids-now': {
    'dark-urine': {
      says: 'Brown, red or cola-coloured urine (not just dark yellow)',
      brief: 'brown, red or hardly any urine',
      urgency: 'emergency',
    },
    'hardly-any-urine': {
      says: 'Cannot pass urine, or hardly any (after a very hard session, ill or dry)',
      brief: 'brown, red or hardly any urine',
      urgency: 'emergency',
      not: 'Less for a few hours after a hot run, while you feel well, is not this.',
    },
    'drank-queasy': {
      says: 'Drank a lot, and now sick, swollen, dizzy or with a headache',
      brief: 'ill after drinking a lot',
      urgency: 'same-day',
      not: 'A little swelling in the fingers while you feel well is common and is not this.',
    },
    'drank-very-unwell': {
      says: 'Drank a lot, and now vomiting, very sleepy, unsteady, short of breath, or a very bad headache',
      brief: 'ill after drinking a lot',
      urgency: 'emergency',
    },
  },
  'leg-now': {
    'leg-swollen': {
      says: 'One leg or arm more swollen than the other, or newly warm, red or another colour',
      brief: 'one leg or arm swollen, warm',
      urgency: 'same-day',
    },
    'leg-cold': {
      says: 'One leg or arm suddenly cold, pale, blue or numb, and it does not clear',
      brief: 'cold, pale, numb',
      urgency: 'emergency',
      not: 'Two cold feet in winter, or a foot gone numb from tight laces, is not this.',
    },
    'leg-tense': {
      says: 'Pain in one leg or arm that grows by the hour, and that neither rest nor stretching eases (it may be hard and tense)',
      brief: 'growing pain that nothing eases',
      urgency: 'emergency',
      not: 'An ordinary cramp is hard, too, but it eases, and sore muscles hardly hurt at rest. Pain on moving the toes, numbness or a weak foot make it more urgent still.',
    },
    pop: {
      says: 'A snap or kick in the calf or heel',
      brief: 'snap in calf or heel',
      urgency: 'same-day',
    },
    locked: {
      says: 'One cramp still locked after ten minutes of stretching',
      brief: 'cramp locked ten minutes',
      urgency: 'same-day',
      not: soreWhereItCramped,
    },
    'big-bruise': {
      says: 'A large or growing bruise, or a firm lump, after sudden pain',
      brief: 'growing bruise',
      urgency: 'same-day',
    },
    'saddle-numb': {
      says: 'Numb between the legs or round the bottom, or new bladder or bowel trouble',
      brief: 'numb between the legs, bladder or bowel trouble',
      urgency: 'emergency',
      not: 'Saddle sores and the leaks some runners have are not this.',
    },
  },
} as const satisfies { readonly [question: string]: { readonly [answer: string]: Sign } }
