import { expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { skipAnswers } from '../../../src/content/programme/choiceWords'

it('tells whoever leaves a session out ill the rule on tablets that the plan has for those who were ill before', () => {
  for (const says of [skipAnswers.ill, conflicts['sick-day-tablets'].say]) {
    expect(says).toMatch(/pharmacist or doctor today/)
    expect(says).toMatch(/never[^.]*\binsulin/i)
    expect(says).toMatch(/steroid tablets/i)
  }
})
