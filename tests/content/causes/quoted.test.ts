import { describe, expect, it } from 'vitest'
import { answerLabels } from '../../../src/content/answerLabels'
import { assess } from '../../../src/content/model'
import { quiz } from '../../../src/content/quiz'
import { quoted, saidFor } from '../../../src/content/quoted'
import { type Answers, questionIds } from '../../../src/domain/questionnaire/questionnaire'
import { relevantAnswers } from '../../../src/domain/quiz/quiz'
import { anyAnswers, anyRunner, forMany, wellRunnersWho } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'

const ticked = (answers: Answers): readonly string[] => {
  const counted = relevantAnswers(quiz, answers)
  return questionIds.flatMap((id) => answerLabels(id, counted)).map((label) => `“${label}”`)
}

describe('what "you said" quotes', () => {
  it('was ticked, for every sign and every caution, whoever it is', () => {
    for (const who of [anyRunner, anyAnswers, wellRunnersWho(['health', 'medicines'], ['medicines', 'lithium'])]) {
      forMany(who, (answers) => {
        const labels = ticked(answers)
        const { flags, plan } = assess(answers)
        const unticked = flags.flatMap((raised) => {
          const said = saidFor(raised, answers)
          // A list of signs that was skipped: the flag says so in its own words.
          return said === raised.signs ? [] : said.filter((one) => !labels.includes(one))
        })
        expect(unticked).toEqual([])
        for (const { answers: said } of plan.withheld)
          expect(quoted(said).filter((one) => !labels.includes(one))).toEqual([])
      })
    }
  })

  it('is one medicine of the two that a sign knows, if one was ticked', () => {
    const answers: Answers = {
      ...runners.onMedicines,
      medicines: ['lithium', 'painkillers-on-runs'],
    }
    const raised = assess(answers).flags.find(({ flag }) => flag === 'painkiller-risk')
    if (raised === undefined) throw new Error('Lithium beside ibuprofen raises a sign.')
    expect(raised.signs.join(' ')).toMatch(/blood thinner/)
    expect(saidFor(raised, answers)).toEqual(['“Ibuprofen or similar, on or before runs”', '“Lithium”'])
  })

  it('is what the flag says where nothing was ticked', () => {
    expect(saidFor({ flag: 'suspected-dvt', signs: ['One leg was wrong.'] }, {})).toEqual(['One leg was wrong.'])
  })
})
