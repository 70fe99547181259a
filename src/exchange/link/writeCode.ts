import type { HandedOver } from '../../domain/handOver/handedOver'
import type { HandedWeeks } from '../../domain/programme/handedWeeks'
import { questionIds } from '../../domain/questionnaire/questionnaire'
import { crc32 } from '../activities/bytes/crc32'
import { toBase64url } from './base64url'
import { writeBits } from './bits'
import { codeBook } from './codeBook'
import { checksumLength, format, formatWithWeeks, mark, millisecondsOfDay, moreFollow } from './form'
import { weeksPacking } from './weeksPacking'

const placeOf = new Map(
  codeBook.map(([question, answers], place) => [
    question,
    { place, answerAt: new Map(answers.map((answer, at) => [answer, at])) },
  ]),
)

/** A byte for the question and one for each answer to it. */
function bytesOf(question: string, given: readonly string[]): readonly number[] {
  const known = placeOf.get(question)
  return [
    known?.place ?? missing(question),
    ...given.map((answer, at) => {
      const index = known?.answerAt.get(answer) ?? missing(`${question} ${answer}`)
      return at < given.length - 1 ? index | moreFollow : index
    }),
  ]
}

function missing(id: string): never {
  throw new Error(`The code book of links has no place for "${id}".`)
}

/** Four bytes, the heaviest first. */
export function checksumOf(bytes: Uint8Array): Uint8Array {
  const sum = new Uint8Array(checksumLength)
  new DataView(sum.buffer).setUint32(0, crc32(bytes))
  return sum
}

function weekBytes(weeks: HandedWeeks): Uint8Array {
  const bits = writeBits()
  weeksPacking.put(bits, weeks)
  return bits.bytes()
}

/**
 * The code of a link: form, day, rules, what was answered, the weeks where there are any, checksum, in this order. A question without an answer is not in it.
 * @throws if the code book lacks an id of the questionnaire: a slip that a test finds.
 */
export function writeCode({ rules, made, answers, weeks }: HandedOver): string {
  const day = Math.floor(Date.parse(made) / millisecondsOfDay)
  const version = new TextEncoder().encode(rules)
  const said = questionIds.flatMap((question) => {
    const given = [answers[question] ?? []].flat()
    return given.length === 0 ? [] : bytesOf(question, given)
  })
  const head = [day >> 8, day & 0xff, version.length, ...version]
  const body =
    weeks === undefined
      ? Uint8Array.of(mark | format, ...head, ...said)
      : Uint8Array.of(
          mark | formatWithWeeks,
          ...head,
          said.length >> 8,
          said.length & 0xff,
          ...said,
          ...weekBytes(weeks),
        )
  return toBase64url(Uint8Array.of(...body, ...checksumOf(body)))
}
