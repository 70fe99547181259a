import type { SweatRun } from '../../domain/numbers/sweatRate'
import type { SweatEntry } from '../../state/numbers/numbersKind'
import { numberIn } from './faultText'

/** The run that was typed, once every field holds a number; a toilet that was not needed may be left empty. */
export function sweatRunOf({ before, after, drunk, passed, minutes, hot }: SweatEntry): SweatRun | undefined {
  const beforeKg = numberIn('beforeKg', before)
  const afterKg = numberIn('afterKg', after)
  const drunkMl = numberIn('drunkMl', drunk)
  const passedMl = passed.text.trim() === '' ? 0 : numberIn('passedMl', passed)
  const ran = numberIn('runMinutes', minutes)
  if (beforeKg === undefined || afterKg === undefined || drunkMl === undefined) return undefined
  if (passedMl === undefined || ran === undefined) return undefined
  return { beforeKg, afterKg, drunkMl, passedMl, minutes: ran, hot }
}
