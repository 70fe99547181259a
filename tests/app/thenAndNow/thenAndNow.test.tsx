import { describe, expect, it } from 'vitest'
import ThenAndNowScreen from '../../../src/app/thenAndNow/ThenAndNowScreen'
import { assess } from '../../../src/content/model'
import { rulesVersion } from '../../../src/content/rulesVersion'
import { leadingCauses } from '../../../src/domain/causes/rankCauses'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { toldBy } from '../../../src/domain/what-if/toldThen'
import { putEntry } from '../../../src/state/records/entries'
import { recordText } from '../../../src/state/records/recordText'
import { type PastResult, resultsKind } from '../../../src/state/results/resultsKind'
import { currentFormat } from '../../../src/state/savedVisit'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const answers = runners.lateInTheRace
// Long ago as clocks go: the clock of these tests stands near 1970.
const past = (then: Answers, rules = rulesVersion): PastResult => {
  const told = toldBy(assess(then))
  return {
    at: 0,
    rules,
    format: currentFormat,
    answers: then as PastResult['answers'],
    told: { ...told, causes: [...told.causes], measures: [...told.measures] },
  }
}
const keeping = (result: PastResult) => ({
  'uncramp.results': recordText(resultsKind, 'x', putEntry(new Map(), 'old', result, 1)),
})
const later: Answers = { ...answers, heat: answers.heat === 'mild' ? 'cold' : 'mild' }

describe('then and now', () => {
  it('says of a first result that it is not enough to tell anything', () => {
    const { screen } = show(<ThenAndNowScreen />, { answers })
    expect(screen.getByText(/^Not enough yet to tell: this is your only result/)).toBeVisible()
  })

  it('names what was answered differently', () => {
    const { screen } = show(<ThenAndNowScreen />, { answers, stored: keeping(past(later, 'older rules')) })
    expect(screen.getByRole('heading', { name: 'Because you answered differently' })).toBeVisible()
    expect(screen.getByRole('listitem')).toHaveTextContent(/in place of|as well|without/)
    expect(screen.getByText(/less than two weeks lie between/)).toBeVisible()
  })

  it('keeps apart what the rules changed: same answers, another outcome', () => {
    const result = past(answers, 'older rules')
    const [first] = leadingCauses(assess(answers).findings)
    const then = { ...result, told: { ...result.told, causes: [{ cause: first?.cause ?? '', word: 'unlikely' }] } }
    const { screen } = show(<ThenAndNowScreen />, { answers, stored: keeping(then) })
    expect(screen.getByText('You answered the same as then.')).toBeVisible()
    expect(screen.getByText(/run again by today’s rules: .*rises from unlikely/)).toBeVisible()
  })

  it('lets an old result be deleted, and brought back', async () => {
    const { screen, user } = show(<ThenAndNowScreen />, { answers, stored: keeping(past(later, 'older rules')) })
    await user.click(screen.getByRole('button', { name: /^Delete the result of/ }))
    expect(screen.getByText(/this is your only result/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('table', { name: 'What came first, then and now' })).toBeVisible()
  })
})
