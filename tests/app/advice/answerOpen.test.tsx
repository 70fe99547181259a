import { expect, it } from 'vitest'
import { TomorrowBox } from '../../../src/app/advice/TomorrowBox'
import { assess } from '../../../src/content/model'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const boxOf = (answers: Answers) => show(<TomorrowBox assessment={assess(answers)} />, { answers }).screen

it('leads from "answer the open question" to that question', () => {
  const box = boxOf({ ...runners.racesTooFast, 'signs-now': ['not-sure'] })
  expect(box.getByText(/First answer the open question/)).toBeVisible()
  expect(box.getByRole('link', { name: 'Answer the open question' })).toHaveAttribute('href', '/q/signs-now')
})

it('says so of several', () => {
  const box = boxOf({
    ...runners.racesTooFast,
    'signs-now': ['not-sure'],
    when: ['at-rest'],
    'rest-signs': ['not-sure'],
  })
  expect(box.getByRole('link', { name: 'Answer the open questions' })).toHaveAttribute('href', '/q/signs-now')
})

it('is not there where all is answered', () => {
  expect(boxOf(runners.racesTooFast).queryByRole('link', { name: /open question/ })).toBeNull()
})
