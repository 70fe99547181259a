import { describe, expect, it } from 'vitest'
import NumbersScreen from '../../../src/app/numbers/NumbersScreen'
import WorksheetScreen from '../../../src/app/numbers/WorksheetScreen'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { finished } from '../../support/finished'
import { runners } from '../../support/runners'
import { show, type WorldSetting } from '../../support/uiWorld'

const open = (id: string, setting: WorldSetting = {}) =>
  show(<WorksheetScreen id={id} />, { answers: finished(runners.lateInTheRace), ...setting })

const weighed = {
  'Weight before': '70',
  'Weight after': '69,2',
  'What you drank': '300',
  'How long you ran': '60',
} as const

async function type({ screen, user }: ReturnType<typeof open>, fields: { readonly [name: string]: string }) {
  for (const [name, text] of Object.entries(fields)) {
    const field = screen.getAllByLabelText(name).at(-1) as HTMLElement
    await user.clear(field)
    await user.type(field, text)
  }
  await user.tab()
}

describe('the sweat sheet', () => {
  it('tells the rate of a run, and the mean of two', async () => {
    const shown = open('sweat')
    await type(shown, weighed)
    shown.screen.getByText(/You sweat about 1100 ml an hour, by one run/)
    await shown.user.click(shown.screen.getByRole('button', { name: 'Add another run' }))
    await type(shown, { ...weighed, 'Weight after': '69' })
    shown.screen.getByText(/You sweat about 1200 ml an hour, the mean of 2 runs/)
  })

  it('says beside the field what cannot be, and keeps what was typed', async () => {
    const shown = open('sweat')
    await type(shown, { ...weighed, 'Weight after': '692' })
    const field = shown.screen.getByLabelText('Weight after') as HTMLInputElement
    expect(field).toHaveAccessibleDescription(/too large. It should be 250 kg or less/)
    expect(field).toBeInvalid()
    expect(field.value).toBe('692')
    expect(JSON.stringify([...shown.records.values()])).toContain('692')
    expect(shown.screen.queryByText(/You sweat about/)).toBeNull()
  })

  it('warns a runner who came back heavier, and asks again about one who cannot have', async () => {
    const shown = open('sweat')
    await type(shown, { ...weighed, 'Weight after': '70.3', 'What you drank': '1200' })
    shown.screen.getByText(/You came back heavier/)
    await type(shown, { 'Weight after': '74' })
    expect(shown.screen.getByText(/more than 3% heavier/)).toHaveTextContent(/be seen today/)
    shown.screen.getByText(/You came back heavier/)
    expect(shown.screen.queryByText(/You sweat about/)).toBeNull()
  })

  it.each([
    ['60', '61.5', '1750', '60'],
    ['60', '61.7', '2000', '90'],
    ['50', '51.4', '1600', '60'],
    ['55', '56', '1400', '120'],
    ['60', '63', '3500', '90'],
  ])(
    'tells whoever came back heavier to drink no more, %s to %s kg, however little they sweated',
    async (...numbers) => {
      const [before = '', after = '', drunk = '', minutes = ''] = numbers
      const shown = open('sweat')
      await type(shown, {
        'Weight before': before,
        'Weight after': after,
        'What you drank': drunk,
        'How long you ran': minutes,
      })
      expect(shown.screen.getByText(/You came back heavier/)).toHaveTextContent(
        /Drink nothing more until.*call your emergency number/,
      )
      shown.screen.getByText(/[Cc]heck (?:the|both) weights/)
      expect(shown.screen.queryByText(/You sweat about/)).toBeNull()
    },
  )

  it('follows the units, without rounding what was typed', async () => {
    const shown = open('sweat')
    await type(shown, weighed)
    await shown.user.click(shown.screen.getByRole('radio', { name: /miles/ }))
    expect(shown.screen.getByLabelText('Weight before')).toHaveValue('154.3')
    shown.screen.getByText(/You sweat about 37 fl oz an hour/)
    await shown.user.click(shown.screen.getByRole('radio', { name: /^km/ }))
    expect(shown.screen.getByLabelText('Weight before')).toHaveValue('70')
  })

  it('brings a removed run back', async () => {
    const shown = open('sweat')
    await type(shown, weighed)
    await shown.user.click(shown.screen.getByRole('button', { name: 'Remove run 1' }))
    expect(shown.screen.queryByText(/You sweat about/)).toBeNull()
    await shown.user.click(shown.screen.getByRole('button', { name: 'Bring it back' }))
    shown.screen.getByText(/You sweat about 1100 ml/)
  })

  it('leads whoever removes a run by the keys to the way back, and on from there', async () => {
    const shown = open('sweat')
    await type(shown, weighed)
    shown.screen.getByRole('button', { name: 'Remove run 1' }).focus()
    await shown.user.keyboard('{Enter}')
    expect(shown.screen.getByRole('button', { name: 'Bring it back' })).toHaveFocus()
    await shown.user.keyboard('{Enter}')
    expect(shown.screen.getByRole('button', { name: 'Add another run' })).toHaveFocus()
  })
})

describe('the other sheets', () => {
  it('give splits and a slower start for a race', async () => {
    const shown = open('pace')
    await type(shown, { Distance: '42.195', 'Time you aim for': '4:00' })
    shown.screen.getByText('First 5 km: no faster than 5:46 a km.')
    shown.screen.getByRole('rowheader', { name: '21.1' })
    await type(shown, { 'Time you aim for': '1:00' })
    expect(shown.screen.getByLabelText('Time you aim for')).toHaveAccessibleDescription(/no run we know/)
  })

  it('give one who drinks past thirst a ceiling and nothing to reach', async () => {
    const shown = open('drinking', { answers: finished(runners.overDrinker) })
    await type(shown, { Distance: '42.195', 'Time you aim for': '4:00' })
    shown.screen.getByText(/Not thirsty: no drink/)
    expect(shown.screen.queryByText(/300/)).toBeNull()
  })

  it('tell when a pair of shoes is worth a look', async () => {
    const shown = open('shoes', { today: '2027-03-01' })
    await type(shown, { 'Run so far': '300', 'In a week': '40' })
    shown.screen.getByText('About 300 km so far.')
    shown.screen.getByText('Look at tread and midsole around 5 April 2027.')
  })

  it('build the next long run on the last thirty days, and on nothing older', async () => {
    const shown = open('long-run', { today: '2027-03-30' })
    await type(shown, { 'Longest training run': '20', 'On which day': '2027-03-20' })
    shown.screen.getByText('Your next long run: up to 22 km.')
    await type(shown, { 'On which day': '2027-02-20' })
    expect(shown.screen.getByLabelText('On which day')).toHaveAccessibleDescription(/more than 30 days ago/)
    expect(shown.screen.queryByText(/up to \d/)).toBeNull()
  })
})

describe('the next long run', () => {
  const raced = { ...runners.lateInTheRace, load: ['2-to-4h', 'race', 'longer'] } as const
  const longRun = async (answers: Answers, on: string, more: WorldSetting = {}) => {
    const shown = open('long-run', { today: '2027-03-30', answers: finished(answers), ...more })
    await type(shown, { 'Longest training run': '30', 'On which day': on })
    return shown.screen
  }

  it('has no length for the weeks after a race, nor while nobody has said when it was', async () => {
    const screen = await longRun(raced, '2027-03-20')
    expect(screen.queryByText(/up to/)).toBeNull()
    screen.getByText(/^Recover first\. Then come back in weekly steps.*Say on your result when your race was/)
  })

  it.each([
    ['2027-03-21', false],
    ['2027-02-25', false],
    ['2026-12-20', true],
  ] as const)('has one once the way back from a race on %s is over: %s', async (day, over) => {
    const { screen, user, visit } = open('long-run', { today: '2027-03-30', answers: finished(raced) })
    visit.getState().sayRaced(day)
    await user.type(screen.getByLabelText('Longest training run'), '30')
    await user.type(screen.getByLabelText('On which day'), '2027-03-20')
    expect(screen.queryByText('Your next long run: up to 33 km.') !== null).toBe(over)
    expect(screen.queryByText(/^Recover first/) !== null).toBe(!over)
  })

  it('begins with half after a break, where the longest run is from before it', async () => {
    const back = { ...runners.lateInTheRace, load: ['1-to-2h', 'comeback'] } as const
    const screen = await longRun(back, '2027-03-01')
    expect(screen.queryByText(/up to/)).toBeNull()
    screen.getByText(/^Half of your old long run first/)
    screen.unmount()
    const since = await longRun(back, '2027-03-25')
    since.getByText('Your next long run: up to 33 km.')
  })

  it('says of a run of over two weeks ago for whom the length holds', async () => {
    const screen = await longRun(runners.lateInTheRace, '2027-03-01')
    screen.getByText('Your next long run: up to 33 km.')
    screen.getByText(/^Only if you have run every week since/)
  })
})

describe('a runner to whom something is forbidden', () => {
  const eatsTooLittle = finished({
    ...runners.lateInTheRace,
    health: ['18-39', 'eating'],
    eating: ['eating-disorder-past'],
  })

  it('is not shown the scales after an eating disorder, and reads why', () => {
    const { screen } = open('sweat', { answers: eatsTooLittle })
    screen.getByText('Left out for you, and why:')
    screen.getByText(/leave out weighing/)
    expect(screen.queryByLabelText('Weight before')).toBeNull()
  })

  it('does not find the sheet in the list, but the others', () => {
    const { screen } = show(<NumbersScreen />, { answers: eatsTooLittle })
    expect(screen.queryByRole('link', { name: /How much you sweat/ })).toBeNull()
    screen.getByRole('link', { name: /How far your shoes/ })
  })

  it('is asked to finish the quiz first', () => {
    const { screen } = open('sweat', { answers: { heat: 'mild' } })
    screen.getByText('A few questions are still open')
  })
})
