import type { Question } from '../../domain/quiz/question'

export const drinking = {
  topic: 'hydration',
  ask: 'How do you drink on long runs, and how do you finish?',
  help: 'Choose all that fit.',
  whyWeAsk: 'Drinking too little and drinking too much can both matter, and the advice is the opposite.',
  options: {
    hardly: 'I hardly drink, or skip the water stations',
    'to-thirst': 'I sip when I am thirsty',
    schedule: 'I drink to a schedule or past thirst, as much as I can',
    'plain-lots': 'I drink a lot of plain water',
    'salty-drink': 'I use a sports drink or electrolytes with salt in it',
    'salt-tablets': 'I take salt regularly and still cramp',
    'thirsty-throughout': 'I am thirsty the whole way',
    'dark-yellow': 'My urine is dark yellow before or after',
    lighter: 'I finish clearly lighter: over 2% of my weight, or more than {kg:2}',
    'weight-same': 'My weight hardly changes over a run',
    'heavier-or-puffy': 'I finish heavier, bloated, or with puffy fingers or tight rings',
    'salt-marks': 'White salt marks on my kit or skin, or sweat that stings my eyes',
    'not-sure': 'Not sure',
  },
  groups: [
    {
      heading: 'I drink',
      answers: ['hardly', 'to-thirst', 'schedule', 'plain-lots', 'salty-drink', 'salt-tablets'],
    },
    {
      heading: 'I notice',
      answers: ['thirsty-throughout', 'dark-yellow', 'salt-marks', 'lighter', 'weight-same', 'heavier-or-puffy'],
    },
  ],
} as const satisfies Question<'drinking'>
