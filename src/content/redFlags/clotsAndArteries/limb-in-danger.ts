import type { RedFlag } from '../../../domain/flags/redFlag'
import { footNewlyShortOfBlood, footStaysCold } from '../../patterns/clotsAndArteries/foot-newly-colder'
import {
  legShortOfBlood,
  lowerLegUnderPressure,
  lowerLegWeakAndSore,
  thighOrArmUnderPressure,
} from '../../patterns/clotsAndArteries/muscle-under-pressure'

export const limbInDanger = {
  name: 'A leg or arm that may be under pressure or short of blood',
  level: 'same-day',
  triggers: [
    {
      when: lowerLegUnderPressure,
      sign: 'A lower leg, or a place not named, is tight or sore and numb or tingling for hours, or nobody said how long.',
    },
    {
      when: thighOrArmUnderPressure,
      sign: 'A thigh or arm is tight or sore after hard or new work, and numb or tingling for hours, or nobody said how long.',
    },
    {
      when: lowerLegWeakAndSore,
      sign: 'A shin or foot is tight or sore, or a calf hurts sharply, and it is newly weak for hours or an untold time.',
    },
    {
      when: legShortOfBlood,
      sign: 'A leg, perhaps one only, hurts and is newly weak for hours, and your heart or arteries are ill.',
    },
    {
      when: footNewlyShortOfBlood,
      sign: 'One foot is newly colder or another colour, and effort makes the leg hurt, weak or numb.',
    },
    {
      when: footStaysCold,
      sign: 'A foot is newly cold or pale, for hours or at rest.',
    },
  ],
  actions: [
    'Hard and tense with pain that grows, or cold, pale or numb and it stays so: call your emergency number now.',
    'Otherwise go to an emergency department today.',
    'Do not run. Take off anything tight. Do not stretch, rub, wrap, ice or raise the leg.',
  ],
  why: 'Muscle that swells after hard work can shut off its own blood, and a clot can close an artery. Hours decide. A cramp leaves no needles and no cold foot.',
  forbids: ['run', 'exercise-leg', 'stretch', 'raise-leg', 'rub-leg', 'wear-compression'],
  cites: ['acute-compartment-chapter', 'nice-cg147-pad'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
