import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readAnswers } from '../../src/domain/quiz/readAnswers'
import { causeIds, triageLevels } from '../../src/domain/vocabulary'
import type { ScoredCase } from './scoreCases'

const file = new URL('./made-up-stories.json', import.meta.url)

const format = z.array(
  z.object({
    /** The version of the quiz that was answered. */
    quiz: z.string(),
    on: z.iso.date(),
    by: z.string(),
    stories: z.array(
      z.object({
        id: z.string(),
        narrative: z.string(),
        causes: z.array(z.enum(causeIds)),
        triage: z.enum(triageLevels),
        alsoOk: z.array(z.enum(triageLevels)),
        answers: z.unknown(),
      }),
    ),
  }),
)

/**
 * Sets of stories that were made up, with labels, by somebody who had not seen the rules, and answered for by others who had not seen the
 * labels. Nobody lived them, so they say less than real ones; but no rule was made for them when they were first counted.
 * @throws if the file holds anything that the quiz does not know.
 */
export function readMadeUpStories() {
  return format.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ quiz, by, stories }) => ({
    quiz,
    by,
    cases: stories.map(({ id, causes, triage, alsoOk, answers }): ScoredCase => {
      const read = readAnswers(answers)
      if (!read.ok) throw new Error(`${id}: ${read.problem}`)
      return { id, answers: read.answers, gold: { causes, triage, alsoOk } }
    }),
  }))
}
