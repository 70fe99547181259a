import { fireEvent } from '@testing-library/react'
import { expect, it } from 'vitest'
import { bodyRegions } from '../../../src/app/bodyMap/bodyRegions'
import LaterQuestion from '../../../src/app/question/LaterQuestionScreen'
import { questionnaire } from '../../../src/domain/questionnaire/questionnaire'
import { show } from '../../support/uiWorld'

function body() {
  const shown = show(<LaterQuestion id="where" />)
  const partsCalled = (region: string) => shown.screen.container.querySelectorAll(`[data-region="${region}"]`)
  const tap = (region: string) => {
    const part = partsCalled(region)[0]?.querySelector('path')
    if (!part) throw new Error(`The drawing has no ${region}.`)
    fireEvent.click(part)
  }
  return { ...shown, partsCalled, tap, answer: () => shown.visit.getState().answers.where }
}

it('ticks a muscle that is tapped on the body, in the list too', () => {
  const { tap, answer, screen } = body()
  tap('calf')
  expect(answer()).toEqual(['calf'])
  expect(screen.getByRole('checkbox', { name: 'Calf' })).toBeChecked()
})

it('takes a muscle back on the second tap, and no other', () => {
  const { tap, answer } = body()
  tap('calf')
  tap('foot')
  tap('calf')
  expect(answer()).toEqual(['foot'])
})

it('shows on the body what was ticked in the list', async () => {
  const { user, screen, partsCalled } = body()
  const marked = () => [...partsCalled('hamstring')].some((part) => part.classList.contains('body-map-chosen'))
  expect(marked()).toBe(false)
  await user.click(screen.getByRole('checkbox', { name: /^Back of thigh/ }))
  expect(marked()).toBe(true)
})

it('has a place on the drawing for every region, and each is an answer', () => {
  const { partsCalled } = body()
  for (const region of bodyRegions) {
    expect(partsCalled(region).length, region).toBeGreaterThan(0)
    expect(questionnaire.where.answers).toContain(region)
  }
})

it('stays out of the way of the keyboard and of a listener: the list says it all', () => {
  const { screen } = body()
  const drawing = screen.container.querySelector('svg.body-map')
  expect(drawing).toHaveAttribute('aria-hidden', 'true')
  expect(drawing?.querySelector('[tabindex], button, a')).toBeNull()
})
