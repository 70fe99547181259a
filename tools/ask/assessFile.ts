import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { readAnswers } from '../../src/domain/quiz/readAnswers'
import { oneLine } from './oneLine'

/** What a file of answers holds: one runner, or a list of them, or a fault. */
export type AnswersFile =
  | { readonly ok: true; readonly list: boolean; readonly runners: readonly Answers[] }
  | { readonly ok: false; readonly problem: string }

const fault = (problem: string): AnswersFile => ({ ok: false, problem: oneLine(problem) })

function parse(text: string): { readonly raw: unknown } | { readonly problem: string } {
  try {
    // Some editors put a byte order mark first.
    return { raw: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Reads the text of a file of answers. The first fault is named, and then nothing is assessed. */
export function readAnswersFile(name: string, text: string): AnswersFile {
  const parsed = parse(text)
  if ('problem' in parsed) return fault(`${name} is not JSON: ${parsed.problem}`)
  const { raw } = parsed
  if (!Array.isArray(raw)) {
    const read = readAnswers(raw)
    return read.ok ? { ok: true, list: false, runners: [read.answers] } : fault(read.problem)
  }
  const runners: Answers[] = []
  for (const [index, entry] of raw.entries()) {
    const read = readAnswers(entry)
    if (!read.ok) return fault(`answers[${index}]: ${read.problem}`)
    runners.push(read.answers)
  }
  return { ok: true, list: true, runners }
}
