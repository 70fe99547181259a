import type { Question } from '../../domain/quiz/question'

export const signsNow = {
  topic: 'safety',
  ask: 'Is any of this happening now, or did it in the last day or two?',
  help: 'Open a heading to see the signs. If none of them fit, tap “None of these”. You can answer for a friend too.',
  whyWeAsk:
    'A few signs need help today, and no cramp tip should come before that. Ordinary soreness is not among them.',
  options: {
    collapse: 'Collapsed, fainted or had a fit',
    confused: 'Confused, agitated, slurring, staggering or very drowsy',
    'unwell-with-cramps': 'Cramps with repeated vomiting, or cramps all over while feeling dizzy or very unwell',
    'hot-and-no-better':
      'Dizzy, sick, faint or a bad headache after a run, and no better after 30 minutes of cool rest',
    'keeps-falling': 'Legs so weak or uncoordinated after a run that you keep falling or cannot walk',
    slumped: 'Slumped to the ground early in an all-out effort, with muscles weak and soft rather than locked',
    'stiff-jaw':
      'Spreading spasms with a stiff jaw or neck, or trouble swallowing or breathing, or after a dirty wound, bite, sting or chemical',
    'drank-queasy': 'Drank a lot or gained weight on a run, and now feel sick, bloated, headachy, dizzy or puffy',
    'drank-very-unwell':
      'Drank a lot or gained weight on a run, and now vomiting, unsteady, drowsy, short of breath or with a severe headache',
    'dark-urine':
      'Brown, red or cola-coloured urine after exercise, in the last few days or again and again (not just dark yellow)',
    'muscle-swelling':
      'After a very hard session: severe pain or hard swelling with a limb too weak to use, hardly any urine, or pain still growing after three days',
    'great-thirst':
      'For days, not only after runs: very thirsty and passing far more urine, with weight loss or great tiredness',
    'chest-pain':
      'Chest pain, pressure or tightness with running (not a stitch at the rib edge, not asthma that your reliever settles)',
    'racing-heart': 'Racing or uneven heartbeat with dizziness, or nearly fainting while running',
    breathless:
      'Suddenly far more breathless than the effort explains, still breathless after 10 minutes of rest, or a wheeze that the reliever does not settle',
    'sharp-chest': 'Sharp chest pain on breathing in that stays after you rest, or coughing up blood',
    'leg-swollen':
      'One leg clearly more swollen than the other, or newly warm, red, discoloured or tender along a vein',
    'leg-ache-unexplained':
      'A throbbing or cramp-like ache in one leg for more than a day, at rest or walking, that no run or knock explains',
    'leg-cold':
      'A leg or foot suddenly painful and cold, pale or blue, or suddenly numb or impossible to move, and not clearing when you stop',
    'leg-tense': 'A hard, tense leg with severe pain that keeps growing and does not ease with rest or stretching',
    pop: 'A sudden pop, kick or shot in the heel or calf, or you can no longer push off or stand on tiptoe',
    locked: 'One cramp still locked after 10 minutes of stretching',
    'big-bruise': 'Sudden calf or thigh pain with a firm swelling, or a large or growing bruise',
    'hip-groin':
      'Deep pain in the groin or front of the hip that makes you limp, or hurts when you hop or put weight on it',
    'saddle-numb':
      'New numbness around the groin or bottom, or back or leg trouble with new bladder or bowel problems or growing weakness',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
  groups: [
    {
      heading: 'Feeling very unwell',
      hint: 'Collapse, confusion, vomiting, cannot walk',
      answers: [
        'collapse',
        'confused',
        'unwell-with-cramps',
        'hot-and-no-better',
        'keeps-falling',
        'slumped',
        'stiff-jaw',
      ],
    },
    {
      heading: 'Chest, heart or breathing',
      hint: 'Chest pain, racing heart, breathless',
      answers: ['chest-pain', 'racing-heart', 'breathless', 'sharp-chest'],
    },
    {
      heading: 'Urine, drinking or thirst',
      hint: 'Dark urine, ill after drinking a lot, great thirst',
      answers: ['dark-urine', 'muscle-swelling', 'drank-queasy', 'drank-very-unwell', 'great-thirst'],
    },
    {
      heading: 'One leg looks or feels wrong',
      hint: 'Swollen, cold, tense, a pop, a cramp that stays locked',
      answers: ['leg-swollen', 'leg-ache-unexplained', 'leg-cold', 'leg-tense', 'pop', 'locked', 'big-bruise'],
    },
    {
      heading: 'Hip, groin or back',
      hint: 'Hip pain with a limp, numb groin or bottom, bladder',
      answers: ['hip-groin', 'saddle-numb'],
    },
  ],
} as const satisfies Question<'signs-now'>
