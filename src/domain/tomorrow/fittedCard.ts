import type { MeasureId } from '../vocabulary'
import type { CardWords, Moment } from './cardWords'
import { thatFit } from './thatFit'
import { wordsIn } from './wordsIn'

/** The whole card, headings included: what a tired runner reads at one go. */
export const mostWords = 80

export type CardLine = {
  readonly moment: Moment
  readonly heading: string
  readonly say: string
  readonly measure?: MeasureId
}

type ThreeLines = readonly [CardLine, CardLine, CardLine]

export type TomorrowCard = {
  readonly lines: ThreeLines
  /** What could harm this runner, gravest first. */
  readonly beware: readonly string[]
  /** Why the first line is there, in a word that the runner ticked. */
  readonly because: string | undefined
}

type Words = Pick<CardWords, 'callFirst' | 'bewareMore'>

/**
 * The card with what fits beside its three lines: dangers first, then the reason. There is always room for the gravest danger.
 */
export function fittedCard(
  three: ThreeLines,
  dangers: readonly string[],
  reason: string | undefined,
  words: Words,
): TomorrowCard {
  const lines = shortened(three, dangers, words)
  const room = roomBeside(lines)
  const whole = thatFit(dangers, room)
  const beware =
    whole.length === dangers.length ? whole : [...thatFit(dangers, room - wordsIn(words.bewareMore)), words.bewareMore]
  const [because] = thatFit(reason === undefined ? [] : [reason], room - wordsOf(beware))
  return { lines, beware, because }
}

/**
 * Shortens the lines to make room for the dangers. What to ask on a call is dropped if all dangers then fit, or if the gravest
 * does not fit otherwise; the last sentence of a later line is dropped only for the gravest. The plan still has both.
 */
function shortened(three: ThreeLines, dangers: readonly string[], { callFirst, bewareMore }: Words): ThreeLines {
  const gravest = [...dangers.slice(0, 1), ...(dangers.length > 1 ? [bewareMore] : [])]
  const cut = new Set<CardLine>()
  const say = (line: CardLine): CardLine => (cut.has(line) ? { ...line, say: withoutLast(line.say) } : line)
  const now = (): ThreeLines => [say(three[0]), say(three[1]), say(three[2])]
  const call = callFirst && three.find(({ measure }) => measure === callFirst)
  if (call && wordsOf(dangers) > roomBeside(three)) {
    cut.add(call)
    if (wordsOf(dangers) > roomBeside(now()) && wordsOf(gravest) <= roomBeside(three)) cut.clear()
  }
  for (const line of [three[2], three[1]]) if (wordsOf(gravest) > roomBeside(now())) cut.add(line)
  return now()
}

const wordsOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + wordsIn(text), 0)

const roomBeside = (lines: ThreeLines): number =>
  mostWords - wordsOf(lines.flatMap(({ heading, say }) => [heading, say]))

/** A text without its last sentence, if it has several. */
const withoutLast = (text: string): string => text.replace(/(?<=\.) [^.]+\.$/, '')
