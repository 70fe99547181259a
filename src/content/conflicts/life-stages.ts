import { is, isAny, some } from '../../domain/conditions/condition'
import type { Conflicts } from '../../domain/plan/measure'

/** What does not go with an age, a pregnancy, a way of living or an illness just now. */
export const lifeStages = {
  pregnancy: {
    when: some(isAny('health', 'pregnant', 'birth-lately'), is('clot-risk', 'pregnancy-or-birth')),
    flags: ['pregnancy', 'pregnancy-urgent'],
    forbids: [
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
    ],
    danger: 'harm',
    say: 'Before supplements, deep massage, or harder or hotter running, ask your midwife or doctor.',
    why: 'In pregnancy and after a birth, supplements are untested or unsafe, heat and jumping carry risk, clots are likelier, and lying flat is unwise later on.',
  },
  'under-18': {
    when: is('health', 'under-18'),
    forbids: ['jump', 'weigh', 'dose-salt', 'take-magnesium', 'take-vitamin-k', 'take-painkiller', 'drink-alcohol'],
    danger: 'harm',
    say: 'You are under 18, so supplements and salt tablets are out, and harder training is something to do with a coach and a parent.',
    why: 'Nobody has tested the doses in young people. Bones that still grow, and heat, ask for more care.',
  },
  'over-65': {
    when: is('health', '65-plus'),
    forbids: ['jump', 'run-in-heat', 'take-magnesium'],
    danger: 'care',
    say: 'From 65 on: keep a hand on something steady when you stretch or balance, and get advice before supplements, jumps or heat training.',
    why: 'With age, falls are likelier, thirst is weaker, and people more often take several medicines.',
  },
  'eating-too-little': {
    when: some(isAny('eating', 'periods-missing', 'eating-little'), is('conditions', 'eating-disorder')),
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
    say: 'Food comes first. Talk to a doctor, and for now no weighing, no longer runs and no jumping.',
    why: 'Bones and heart grow weaker on too little food. Weighing yourself and training more make that worse.',
  },
  'heavy-drinking': {
    when: is('health', 'heavy-drinking'),
    forbids: ['take-magnesium', 'cut-alcohol'],
    danger: 'life',
    say: 'Cut down on alcohol with medical help, because stopping all at once can be dangerous.',
    why: 'A body used to a lot of alcohol can have a fit when it is suddenly gone.',
  },
  'fever-or-illness': {
    when: is('health', 'ill-lately'),
    forbids: ['run', 'exercise-leg', 'massage-deeply', 'take-painkiller'],
    danger: 'life',
    say: 'No running until you are well. Then begin again gently.',
    why: 'Training hard while ill makes heat stroke, muscle breakdown and an inflamed heart likelier.',
  },
} as const satisfies Partial<Conflicts>
