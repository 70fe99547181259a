import { every, is } from '../../../domain/conditions/condition'
import { takes } from '../runnerAndRun/runner-groups'

/** Some iron drips lower phosphate for weeks, and muscles without it are weak. */
export const weakAfterAnIronDrip = every(is('feel', 'weak'), takes('iron-drip'))
