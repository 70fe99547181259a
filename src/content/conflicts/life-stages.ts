import { every, is, some, unsaid } from '../../domain/conditions/condition'
import type { Conflicts } from '../../domain/plan/measure'
import { healthNotTold } from '../patterns/asked/gateway-not-told'
import { dietThatCanHarm, dietWithABaby } from '../patterns/foodAndSugar/diet-not-agreed'
import { tooLittleFood } from '../patterns/foodAndSugar/too-little-food'
import { pregnant } from '../patterns/runnerAndRun/runner-groups'

/** Bone and growth pay first for what is missing. */
const dietWaits = ['run-long', 'jump', 'weigh'] as const

const aroundABirth = [
  'run-long',
  'run-fast',
  'race',
  'run-in-heat',
  'jump',
  'raise-leg',
  'massage-deeply',
  'dose-salt',
  'take-magnesium',
  'take-vitamin-k',
  'take-painkiller',
  'drink-alcohol',
] as const

const birthLately = is('health', 'birth-lately')

/** What does not go with an age, a pregnancy, a way of living or an illness just now. */
export const lifeStages = {
  pregnancy: {
    when: some(pregnant, every(is('clot-risk', 'pregnancy-or-birth'), unsaid(birthLately))),
    flags: ['pregnancy', 'pregnancy-urgent'],
    forbids: aroundABirth,
    danger: 'harm',
    say: 'Before supplements, deep massage, or harder or hotter running, ask your midwife or doctor. Pregnant: no alcohol at all. After a birth: walk; run when your midwife, doctor or pelvic-health physio agrees, seldom before 12 weeks.',
    why: 'In pregnancy and after a birth, supplements are untested or unsafe, heat and jumping carry risk, clots are likelier, and lying flat is unwise later on.',
  },
  'after-birth': {
    when: birthLately,
    forbids: ['run', ...aroundABirth],
    danger: 'harm',
    say: 'After a birth: walk, until your midwife, doctor or pelvic-health physio agrees that you run, seldom before 12 weeks. Ask them before supplements or deep massage, too. Pregnant again: no alcohol at all.',
    why: 'The pelvic floor mends for months, and jolts and jumps load it. Clots are likelier for a while, and supplements are untested or unsafe.',
  },
  'under-18': {
    when: is('health', 'under-18'),
    forbids: ['jump', 'weigh', 'dose-salt', 'take-magnesium', 'take-vitamin-k', 'take-painkiller', 'drink-alcohol'],
    danger: 'harm',
    say: 'You are under 18, so no alcohol at all, supplements and salt tablets are out, and harder training is something to do with a coach and a parent.',
    why: 'Nobody has tested the doses in young people. Bones that still grow, and heat, ask for more care.',
  },
  'over-65': {
    when: is('health', '65-plus'),
    forbids: ['jump', 'stand-on-soft', 'run-in-heat', 'take-magnesium'],
    danger: 'care',
    say: 'From 65 on: keep a hand on something steady when you stretch or balance, and get advice before supplements, jumps or heat training. Getting up? Sit on the edge of the bed first, then stand.',
    why: 'With age, falls are likelier, thirst is weaker, and people more often take several medicines.',
  },
  'eating-too-little': {
    when: tooLittleFood,
    flags: ['low-energy'],
    forbids: [
      'run-long',
      'run-fast',
      'race',
      'run-in-heat',
      'jump',
      'weigh',
      'count',
      'drink-more',
      'dose-salt',
      'take-magnesium',
    ],
    danger: 'harm',
    say: 'Food comes first. Talk to a doctor, and for now no weighing, no counting, no hard, long or hot runs and no jumping.',
    why: 'Bones and heart grow weaker on too little food, in men as in women. Weighing yourself and training more make that worse.',
  },
  'eating-disorder-past': {
    when: is('eating', 'eating-disorder-past'),
    forbids: ['weigh', 'count'],
    danger: 'care',
    say: 'You had trouble with eating once, so we leave out weighing and counting.',
    why: 'Numbers about weight and food can bring old habits back.',
  },
  'diet-with-a-baby': {
    when: dietWithABaby,
    forbids: dietWaits,
    danger: 'harm',
    say: 'No diet to lose weight, and none low in carbohydrates, before your midwife, doctor or dietitian agrees. Until then eat enough for your running, and run no longer than now.',
    why: 'A pregnancy, a birth and breastfeeding take strength, and running takes more. On too little, bone grows weaker.',
    cites: ['ioc-2023-reds'],
  },
  'diet-not-agreed': {
    when: dietThatCanHarm,
    forbids: dietWaits,
    danger: 'harm',
    say: 'No diet to lose weight, and none low in carbohydrates, before a doctor or dietitian agrees. Until then eat enough for your running, and run no longer than now.',
    why: 'A body that still grows needs more food, not less. After an eating disorder a diet can bring it back. Running on too little weakens bone.',
    cites: ['ioc-2023-reds'],
  },
  'health-unknown': {
    when: healthNotTold,
    forbids: [
      'run-in-heat',
      'jump',
      'raise-leg',
      'wear-compression',
      'weigh',
      'take-salt',
      'take-potassium',
      'take-magnesium',
      'take-vitamin-k',
      'take-painkiller',
      'cut-alcohol',
    ],
    danger: 'harm',
    say: 'We do not know about your health yet. What could harm some people, such as salt, magnesium or heat training, waits until you have answered.',
    why: 'Not sure is not the same as no. A pharmacist or your doctor can tell you what you take and what you have.',
  },
  'heavy-drinking': {
    when: is('health', 'heavy-drinking'),
    forbids: ['run-in-heat', 'take-magnesium', 'cut-alcohol'],
    danger: 'life',
    say: 'Cut down on alcohol with medical help, because stopping all at once can be dangerous.',
    why: 'A body used to a lot of alcohol can have a seizure when it is suddenly gone.',
  },
  'fever-or-illness': {
    when: is('health', 'ill-lately'),
    forbids: ['run', 'exercise-leg', 'massage-deeply', 'take-painkiller'],
    danger: 'life',
    say: 'No running until you are well. Then begin again gently.',
    why: 'Training hard while ill makes heat stroke, muscle breakdown and an inflamed heart likelier.',
  },
} as const satisfies Partial<Conflicts>
