import { compileSmallestChange } from '../domain/what-if/smallestChange'
import { changeable } from './changeable'
import { model } from './model'

/** The fewest things a runner could do differently to take a cause out of the lead. */
export const smallestChange = compileSmallestChange(model, changeable)
