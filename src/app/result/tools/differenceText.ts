import { causeTags } from '../../../content/causeTags'
import { model } from '../../../content/model'
import { numberWord } from '../../../content/numberWords'
import { likelihoodWords } from '../../../domain/causes/likelihood'
import { upperInitial } from '../../../domain/initial'
import type { MeasureId } from '../../../domain/vocabulary'
import type { CauseMove, Difference } from '../../../domain/what-if/compareAssessments'
import { isSame } from '../../../domain/what-if/compareAssessments'

/** More changed words than this are counted, not named. */
const namedAtMost = 3

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

function moveText({ cause, before, after }: CauseMove): string {
  const name = causeTags[cause]
  if (before === undefined) return `${name} now counts, as ${after}.`
  if (after === undefined) return `${name} no longer counts.`
  const rises = likelihoodWords.indexOf(after) < likelihoodWords.indexOf(before)
  return `${name} ${rises ? 'rises' : 'drops'} from ${before} to ${after}.`
}

const quoted = (ids: readonly MeasureId[]): string => listed(ids.map((id) => `“${model.measures[id].name}”`))

function planText(ids: readonly MeasureId[], one: string, many: string): readonly string[] {
  if (ids.length === 0) return []
  const count = upperInitial(numberWord(ids.length))
  return [`${count} ${ids.length === 1 ? `measure ${one}` : `measures ${many}`} the plan: ${quoted(ids)}.`]
}

/** A difference in sentences, what a runner would notice first coming first. At least one, even if nothing changed. */
export function differenceText(difference: Difference): readonly string[] {
  if (isSame(difference)) return ['Nothing changes: not the order, not a word, not the plan.']
  const { causes, leading, joins, leaves, cautionsRaised, cautionsGone } = difference
  const worded = causes.filter(({ before, after }) => before !== after)
  const [first, then] = [leading?.before[0], leading?.after[0]]
  const sentences = [
    ...(then !== undefined && first !== then ? [`${causeTags[then]} now comes first.`] : []),
    ...worded.slice(0, namedAtMost).map(moveText),
    ...(worded.length > namedAtMost
      ? [`${upperInitial(numberWord(worded.length - namedAtMost))} more change their word.`]
      : []),
    ...planText(leaves, 'leaves', 'leave'),
    ...planText(joins, 'joins', 'join'),
    ...cautionsRaised.map((id) => `A caution comes in: ${model.conflicts[id].say}`),
    ...cautionsGone.map((id) => `A caution falls away: ${model.conflicts[id].say}`),
  ]
  if (sentences.length > 0) return sentences
  if (leading !== undefined) return [`The order changes: ${listed(leading.after.map((id) => causeTags[id]))}.`]
  const [widest] = causes
  if (widest === undefined) return ['Only the warning signs change.']
  return [
    `${causeTags[widest.cause]} ${widest.points > 0 ? 'gains' : 'loses'} some weight. No word changes, and the plan stays.`,
  ]
}
