import { describe, expect, it, vi } from 'vitest'
import ResultScreen from '../../../src/app/result/ResultScreen'
import { reassurance } from '../../../src/content/reassurance'
import { finished } from '../../support/finished'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

vi.setConfig({ testTimeout: 30_000 })

describe('a result without a sign', () => {
  it('says so, and of cramps in bed that they are common', () => {
    const late = show(<ResultScreen />, { answers: runners.lateInTheRace })
    expect(late.screen.getByText(reassurance.everyone)).toBeVisible()
    expect(late.screen.container).not.toHaveTextContent(reassurance.inBed.say)
  })

  it('says of cramps in bed alone that they are common, and who says so', async () => {
    const { screen, user } = show(<ResultScreen />, {
      answers: finished({ ...runners.lateInTheRace, when: ['in-bed'] }),
    })
    expect(screen.container).toHaveTextContent(`${reassurance.everyone} ${reassurance.inBed.say}`)
    await user.click(screen.getByText('Who says so'))
    expect(await screen.findByText(/Up to 60% of adults/)).toBeVisible()
  })

  const weak = {
    'signs-now': ['none'],
    where: ['both-legs'],
    feel: ['weak'],
    lasts: 'seconds',
    when: ['getting-up'],
    history: 'months',
    'rest-signs': ['none'],
    health: ['40-64', 'well'],
  } as const
  it.each([{}, { lasts: 'minutes', history: 'years' }] as const)(
    'says how to stand up to whoever is weak for a moment just then, and when it is not harmless: %j',
    (more) => {
      const { screen } = show(<ResultScreen />, { answers: finished({ ...weak, ...more }) })
      expect(screen.container).toHaveTextContent(`${reassurance.everyone} ${reassurance.onStandingUp.say}`)
      expect(screen.container).toHaveTextContent(/then stand up slowly.*Stairs.*See a doctor/)
      expect(screen.queryByText('Who says so')).toBeNull()
    },
  )

  it('says nothing of it to whoever is weak at another moment', () => {
    const { screen } = show(<ResultScreen />, { answers: finished({ ...weak, feel: ['locks'] }) })
    expect(screen.container).not.toHaveTextContent('stand up slowly')
  })
})

describe('a result that is not all clear', () => {
  it.each([
    ['a sign for a physio', { where: ['calf', 'same-leg'], 'builds-signs': ['limp'], feel: ['aches'] }],
    ['signs not looked at', { 'signs-now': ['not-sure'] }],
    ['a pain under the ribs that nobody called a stitch', { where: ['ribs'], stitch: ['after-meal'] }],
  ] as const)('says nothing of the kind: %s', (_, more) => {
    const { screen } = show(<ResultScreen />, { answers: finished({ ...runners.lateInTheRace, ...more }) })
    expect(screen.container).toHaveTextContent('Your result')
    expect(screen.container).not.toHaveTextContent(reassurance.everyone)
  })
})
