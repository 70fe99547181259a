import type { ConflictId } from '../domain/vocabulary'
import { beware } from './tomorrow/beware'

/** Of two warnings of a line each, the first says all that the second does: side by side the second would only repeat it. */
const pairs: readonly (readonly [ConflictId, ConflictId])[] = [
  ['potassium-raising-medicine', 'blood-pressure-or-low-salt'],
]

const linesOf: { readonly [C in ConflictId]?: string } = beware

/** Warnings without those that another one among them says, too. */
export const withoutRepeats = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !pairs.some(([whole, part]) => linesOf[part] === line && lines.includes(linesOf[whole] ?? '')))
