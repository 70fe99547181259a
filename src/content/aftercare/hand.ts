import { notWithSalt } from '../patterns/saltsAndWater/not-with-salt'
import { armOnEffort } from '../relief/hand'
import type { Aftercare } from '../reliefCard'

export const hand = {
  nextHeading: 'It let go? Walk on for a while',
  next: [
    'Shake the arms out. Shoulders down, hands loose as if you held a crisp.',
    'Breathe slowly until nothing tingles any more.',
    `Drink only if you are thirsty. After hours of water alone, drink no more water for now, and eat something salty, but not with ${notWithSalt}, or if you were told to spare salt.`,
  ],
  helpHeading: 'Stop and get help if',
  help: [
    'Weak or numb all at once, or a drooping face: call your emergency number.',
    armOnEffort,
    'After a lot of drinking, sick or a headache: drink no more, and be seen today. Vomiting, muddled, drowsy or a very bad headache: call your emergency number.',
    'Faint, a seizure, a stiff jaw, or trouble breathing: call your emergency number.',
    'An operation on the thyroid or the neck, a thyroid or kidney condition, an eating disorder, a bone medicine or digoxin: call a doctor today.',
    'The hands claw for longer than ten minutes of slow breathing: get urgent medical advice today.',
    'It was the first time, or it comes again: see a doctor in the next week or two. With much alcohol, a bowel condition, a stomach-acid tablet or a water tablet: in a day or two.',
  ],
  tooLong: [
    'Ten minutes since your first hold. Still clawing? Get urgent medical advice today: an urgent medical line or an emergency department.',
    'Faint, muddled, a stiff jaw or trouble breathing: call your emergency number.',
  ],
  measures: ['relief-stretch', 'breathing-for-stitch'],
  cites: ['harrisons-tetany', 'bmj-bp-cramps', 'sickkids-thyroid-calcium', 'hew-butler-2015-eah'],
} as const satisfies Aftercare
