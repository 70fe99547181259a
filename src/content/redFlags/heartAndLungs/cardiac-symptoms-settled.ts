import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { clotReasonForRibs } from '../../patterns/clotsAndArteries/clot-is-likelier'
import {
  acheHasComeToRest,
  heartMayAcheAtRest,
  strainedHeartMayAcheAtRest,
} from '../../patterns/heartAndLungs/arms-off-a-run'
import {
  heartIll,
  heartMayAcheInArms,
  heartMayAcheUntold,
  illHeartFeltInArms,
} from '../../patterns/heartAndLungs/arms-on-effort'
import { ribPainMayStay } from '../../patterns/heartAndLungs/rib-pain-that-may-stay'

/** Nobody said that a doctor has looked at it, so it counts as not looked at. */
const unchecked = unsaid(is('signs-before', 'all-checked'))

export const cardiacSymptomsSettled = {
  name: 'A sign that may come from the heart or lungs',
  level: 'same-day',
  triggers: [
    {
      when: every(isAny('signs-before', 'fainted-earlier', 'chest-earlier', 'confused-earlier'), unchecked),
      sign: 'On an earlier day, and never checked: chest pain, a faint or collapse, confusion or a seizure, or a racing heart with dizziness.',
    },
    {
      when: every(is('signs-before', 'family-heart'), unchecked),
      sign: 'A close relative died suddenly or of the heart before 50, and you have fainted or had chest pain or unusual breathlessness in an effort.',
    },
    {
      when: is('stitch', 'chest-tight'),
      sign: 'With the pain under your ribs your chest felt tight or pressed, and no doctor has checked it.',
    },
    {
      when: is('conditions', 'tight-chest'),
      sign: 'Your chest gets tight on runs, and no doctor has checked it.',
    },
    {
      when: is('stitch', 'every-effort'),
      sign: 'A pain that comes with every effort and goes with rest, or spreads to the arm, jaw or back. A stitch on some runs that fades on slowing is not this.',
    },
    {
      when: is('stitch', 'stays'),
      sign: 'A pain under the ribs that stays over 15 minutes after you stop, or still hurts with each breath then.',
    },
    {
      when: every(ribPainMayStay, clotReasonForRibs),
      sign: 'A pain under the ribs that nobody said fades on slowing, and something that makes clots likelier.',
    },
    {
      when: every(heartIll, is('where', 'ribs')),
      sign: 'A pain under the ribs, and your heart or arteries are known to be ill.',
    },
    {
      when: illHeartFeltInArms,
      sign: 'Your arms hurt, tighten or grow heavy, or an effort makes them numb or locks them, or you did not say what they do; and your heart or arteries are ill, or you take tablets for them.',
    },
    {
      when: heartMayAcheInArms,
      sign: 'Your arms ache, tighten or grow heavy with effort, or you did not say what they do; and you are over 40, did not tell your age, or have something that strains the heart.',
    },
    {
      when: heartMayAcheUntold,
      sign: 'Your arms ache, tighten or grow heavy, and you did not say when; and you are 65 or over, or have something that strains the heart.',
    },
    {
      when: heartMayAcheAtRest,
      sign: 'Your arms newly ache or tighten off a run, or you did not say when; and your age or sugar makes the heart a likelier reason.',
    },
    {
      when: strainedHeartMayAcheAtRest,
      sign: 'Your arms newly ache or tighten off a run, or you did not say when; you are over 40 or did not tell your age, and something strains the heart.',
    },
    {
      when: acheHasComeToRest,
      sign: 'Your arms ache or tighten with effort and newly at rest, too, and you are over 40 or did not tell your age.',
    },
  ],
  actions: [
    'Do not run until a doctor has seen you.',
    'Call today to arrange it.',
    'There now, at rest, growing, or should it return: stop and call your emergency number.',
  ],
  why: 'A warning that has passed needs no ambulance now, but it does need a check before your next run.',
  forbids: ['run', 'exercise-leg', 'breathe-through'],
  cites: ['acc-cardiosmart-sca', 'acsm-aha-2007-cv'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
