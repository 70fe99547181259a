import { expect, it } from 'vitest'
import { CoachEffort } from '../../../src/app/today/CoachEffort'
import { show } from '../../support/uiWorld'

it('names the leg before the count: "10 s left" is read as time', () => {
  const effort = { exercise: 'foot-doming', sets: 3, seconds: 10, eachSide: true } as const
  const { screen } = show(<CoachEffort effort={effort} round={1} left={7} />, {})
  expect(screen.getByText('Right leg').parentElement).toHaveTextContent(/^Right leg ?7$/)
})
