import type { HandedOver } from '../../domain/handOver/handedOver'
import type { HandedWeeks } from '../../domain/programme/handedWeeks'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import { answerProblem } from '../../domain/quiz/readAnswers'
import { fromBase64url } from './base64url'
import { readBits } from './bits'
import { codeBook } from './codeBook'
import { checksumLength, format, formatWithWeeks, mark, millisecondsOfDay, moreFollow } from './form'
import type { LinkFault } from './linkFault'
import { weeksPacking } from './weeksPacking'
import { checksumOf } from './writeCode'

export type ReadCode =
  | {
      readonly ok: true
      readonly handedOver: HandedOver
      /** Questions whose answers today's questionnaire no longer knows. They are left open as a whole: half a list of signs reads like a clean one. */
      readonly lost: number
    }
  | { readonly ok: false; readonly fault: LinkFault }

/** Longer than every answer to every question with the longest weeks, and short enough to be read at once. */
export const longestCode = 2_000

const smallest = 4 + checksumLength

const no = (fault: LinkFault): ReadCode => ({ ok: false, fault })

type RawAnswers = readonly (readonly [question: string, given: readonly string[]])[]

/** The answers by their places; or what is wrong with them, though nothing was changed on the way. */
function saidIn(bytes: Uint8Array): RawAnswers | LinkFault {
  const said: [string, string[]][] = []
  for (let at = 0; at < bytes.length; ) {
    const entry = codeBook[bytes[at++] ?? 0]
    if (entry === undefined) return 'newer'
    const [question, answers] = entry
    const given: string[] = []
    for (let more = true; more; ) {
      const byte = bytes[at++]
      if (byte === undefined) return 'damaged'
      const answer = answers[byte & ~moreFollow]
      if (answer === undefined) return 'newer'
      given.push(answer)
      more = (byte & moreFollow) !== 0
    }
    if (said.some(([before]) => before === question)) return 'damaged'
    said.push([question, given])
  }
  return said
}

/** As the questionnaire has it: one answer as a word, several as a list. */
function asGiven(question: string, given: readonly string[]): unknown {
  return answerProblem(question, given) === undefined ? given : given.length === 1 ? given[0] : given
}

/** Where the answers end, and what stands behind them. */
type Parts = { readonly answers: Uint8Array; readonly weeks?: Uint8Array }

function partsOf(form: number, rest: Uint8Array): Parts | LinkFault {
  if (form === (mark | format)) return { answers: rest }
  if (form !== (mark | formatWithWeeks)) return 'newer'
  const [high = 0, low = 0] = rest
  const end = 2 + ((high << 8) | low)
  return end > rest.length ? 'damaged' : { answers: rest.subarray(2, end), weeks: rest.subarray(end) }
}

function weeksIn(bytes: Uint8Array): HandedWeeks | LinkFault {
  const bits = readBits(bytes)
  const weeks = weeksPacking.take(bits)
  return bits.end() ?? weeks
}

/** Reads what a stranger hands over. Never throws; what it gives has been held against the questionnaire. */
export function readCode(code: string): ReadCode {
  const bytes = code.length > longestCode ? undefined : fromBase64url(code)
  if (bytes === undefined || bytes.length < smallest || ((bytes[0] ?? 0) & 0xf0) !== mark) return no('not-ours')
  const body = bytes.subarray(0, -checksumLength)
  const sum = bytes.subarray(-checksumLength)
  if (!checksumOf(body).every((byte, at) => byte === sum[at])) return no('damaged')
  const [first = 0, high = 0, low = 0, length = 0] = body
  const parts = partsOf(first, body.subarray(4 + length))
  if (parts === 'newer') return no(parts)
  const rules = String.fromCharCode(...body.subarray(4, 4 + length))
  if (rules.length < length || !/^[\w.-]*$/.test(rules)) return no('damaged')
  if (typeof parts === 'string') return no(parts)
  const said = saidIn(parts.answers)
  if (typeof said === 'string') return no(said)
  const weeks = parts.weeks && weeksIn(parts.weeks)
  if (typeof weeks === 'string') return no(weeks)
  const read = said.map(([question, given]) => [question, asGiven(question, given)] as const)
  const known = read.filter(([question, given]) => answerProblem(question, given) === undefined)
  const made = new Date(((high << 8) | low) * millisecondsOfDay).toISOString().slice(0, 10)
  return {
    ok: true,
    handedOver: { rules, made, answers: Object.fromEntries(known) as Answers, ...(weeks && { weeks }) },
    lost: read.length - known.length,
  }
}
