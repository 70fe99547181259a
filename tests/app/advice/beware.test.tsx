import { expect, it } from 'vitest'
import { Beware } from '../../../src/app/advice/Beware'
import PlanScreen from '../../../src/app/plan/PlanScreen'
import { beware } from '../../../src/content/tomorrow/beware'
import { cardWords } from '../../../src/content/tomorrow/cardWords'
import { finished } from '../../support/finished'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const part = beware['blood-pressure-or-low-salt']

it('warns once where one warning says what another one does', () => {
  const both = show(<Beware lines={[beware['potassium-raising-medicine'], part]} />)
  expect(both.screen.queryByText(part)).toBeNull()
  both.screen.unmount()
  expect(show(<Beware lines={[part]} />).screen.getByText(part)).toBeVisible()
})

it('does not send from the plan to the plan', () => {
  const answers = finished({
    ...runners.racesTooFast,
    health: ['40-64', 'medicines', 'condition'],
    medicines: ['ace-or-arb', 'diuretic', 'painkillers-on-runs'],
    conditions: ['high-blood-pressure'],
  })
  const { screen } = show(<PlanScreen />, { answers })
  expect(screen.queryByText(cardWords.bewareMore)).toBeNull()
  expect(screen.getByText('More warnings stand below.')).toBeVisible()
})

it('counts warnings as a runner does', () => {
  const one = show(<PlanScreen />, {
    answers: finished({ ...runners.racesTooFast, health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] }),
  })
  expect(one.screen.getByText(/^One warning/)).toBeVisible()
  expect(one.screen.getByRole('button', { name: 'Read it again' })).toBeVisible()
})
