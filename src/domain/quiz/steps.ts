import { judge } from '../conditions/compileCondition'
import type { Measure, Step } from '../plan/measure'
import type { Answers } from './questionnaire'

const textOf = (step: Step): string => (typeof step === 'string' ? step : step.do)

/** Every step of a measure, whoever it is for. */
export const allSteps = ({ steps }: Pick<Measure, 'steps'>): readonly string[] => steps.map(textOf)

/** The steps that are for this runner. One is left out only if the answers rule it out: unknown is not no. */
export const stepsFor = ({ steps }: Pick<Measure, 'steps'>, answers: Answers): readonly string[] =>
  steps.filter((step) => typeof step === 'string' || judge(step.when, answers) !== 'fails').map(textOf)
