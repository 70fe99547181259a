import { cleanup, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import WorksheetScreen from '../../../src/app/numbers/WorksheetScreen'
import RaceCardScreen from '../../../src/app/raceCard/RaceCardScreen'
import { assess } from '../../../src/content/model'
import { beware, youngAndFar } from '../../../src/content/tomorrow/beware'
import { bewareFor } from '../../../src/content/tomorrow/bewareFor'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { forMany, wellRunnersWho } from '../../support/arbitraryRunners'
import { finished } from '../../support/finished'
import { has, lateCalf, takes } from '../../support/rareRunner'
import { show } from '../../support/uiWorld'

const hotRunner: Answers = {
  ...lateCalf,
  sleep: 'never',
  health: ['18-39', 'well'],
  load: ['2-to-4h'],
  drinking: ['to-thirst'],
  heat: 'hot-used',
}

/** A hot marathon of four and a half hours, and what the card says of it. */
async function marathon(more: Answers) {
  const { screen, user } = show(<RaceCardScreen />, { answers: finished({ ...hotRunner, ...more }) })
  const distance = screen.queryByRole('textbox', { name: /^Distance/ })
  if (distance) {
    await user.type(distance, '42.2')
    await user.type(screen.getByRole('textbox', { name: /^Time you/ }), '4:30')
  }
  return screen
}

const growingWorse: Answers = {
  feel: ['tightens'],
  when: ['middle'],
  where: ['calf', 'both-legs'],
  'builds-signs': ['worse-weekly'],
  history: 'few',
}

describe('the card of someone who must not run fast or long', () => {
  it.each<readonly [string, Answers]>([
    ['a condition without a name', has('other')],
    ['a condition that is not sure', has('not-sure')],
    ['little feeling in the feet', has('less-feeling-in-feet')],
    ['a diet at sixteen', { health: ['under-18', 'eating'], eating: ['planned-diet'] }],
    ['calves that grow worse by the week', growingWorse],
    ['sickle cell', { ...has('sickle'), 'sickle-signs': 'never' }],
  ])('has no pace, no finish, no drink and no salt, but what to do in trouble: %s', async (_, more) => {
    const screen = await marathon(more)
    screen.getByText('Left out for you, and why:')
    const card = screen.getByRole('region', { name: 'For any run' })
    expect(card).not.toHaveTextContent(/a km|Finish|sodium|Drink/)
    expect(card).toHaveTextContent(/First twitch|go weak/)
    expect(card).toHaveTextContent('Collapse, confusion, chest pain, a seizure: call 112.')
  })

  it('is whole for a race of an hour, where long runs alone wait', async () => {
    const { screen, user } = show(<RaceCardScreen />, { answers: finished({ ...hotRunner, ...growingWorse }) })
    await user.type(screen.getByRole('textbox', { name: /^Distance/ }), '10')
    await user.type(screen.getByRole('textbox', { name: /^Time you/ }), '58:00')
    screen.getByRole('region', { name: 'Race day' })
    expect(screen.queryByText('Left out for you, and why:')).toBeNull()
  })

  it('has no splits on the sheet for a race of over an hour either', async () => {
    const { screen, user } = show(<WorksheetScreen id="pace" />, {
      answers: finished({ ...hotRunner, ...growingWorse }),
    })
    await user.type(screen.getByRole('textbox', { name: /^Distance/ }), '42.2')
    await user.type(screen.getByRole('textbox', { name: /^Time you/ }), '4:30')
    expect(screen.queryByText(/all the way/)).toBeNull()
    screen.getByText('Left out for you, and why:')
  })
})

it('never tells someone with sickle cell to walk it off or to run on', async () => {
  const screen = await marathon({ ...has('sickle'), 'sickle-signs': 'never' })
  const card = screen.getByRole('region', { name: 'For any run' })
  expect(card).not.toHaveTextContent(/[Ww]alk \d|easy pace|locks again/)
  expect(card).toHaveTextContent(/Stop at once\. Lie or sit down\. Do not walk it off\./)
  expect(card).toHaveTextContent(/call 112 and say "sickle cell"/)
})

describe('what could harm this runner', () => {
  it('stands on the card in full, whatever the card for tomorrow has room for', () => {
    forMany(wellRunnersWho(['health', 'condition'], ['health', 'medicines']), (answers) => {
      const assessment = assess(answers)
      const onTomorrow = cardFor(assessment, answers).beware.filter((line) => !/^More warnings/.test(line))
      fc.pre(onTomorrow.length > 0)
      const all = bewareFor(assessment)
      expect(all).toEqual(expect.arrayContaining([...onTomorrow]))
      expect(all).not.toContain('More warnings stand in your plan.')
    })
  })

  it('has sugar to carry, for one who has much else to mind', async () => {
    const screen = await marathon({
      health: ['65-plus', 'medicines', 'condition'],
      medicines: ['blood-thinner', 'ace-or-arb', 'painkillers-on-runs'],
      conditions: ['clot-before', 'diabetes'],
      'medicine-signs': ['none'],
    })
    screen.getByText(beware['diabetes-fuelling'])
    expect(screen.queryByText(/More warnings/)).toBeNull()
  })

  it('has low sugar before shoes for exercises, on the card for tomorrow too', () => {
    const answers: Answers = {
      ...hotRunner,
      ...takes('insulin'),
      conditions: ['diabetes'],
      health: ['40-64', 'medicines', 'condition'],
      habits: ['alcohol-before'],
    }
    const lines = cardFor(assess(answers), answers).beware
    expect(lines).toContain(beware['alcohol-and-low-sugar'])
    const all = bewareFor(assess(answers))
    expect(all.at(-1)).toBe(beware['diabetes-feet'])
  })
})

it('says "keep to your limit" to nobody without a word for whoever has none', async () => {
  const screen = await marathon(has('kidney'))
  screen.getByText(/^Were you given a limit for drinking\? Keep to it\. If not: only when thirsty/)
})

it('gives nobody an amount of salt to reach, and tells everybody what to stop for', async () => {
  const screen = await marathon({})
  const card = screen.getByRole('region', { name: 'Race day' })
  expect(card).toHaveTextContent(/At most 600 mg sodium an hour/)
  expect(card).not.toHaveTextContent(/300.600|mg.*to reach/)
  expect(card).toHaveTextContent(/You may leave it out/)
  for (const said of [/stab or snap: do not stretch/, /Vomiting or a bad headache/, /Brown urine/])
    expect(card).toHaveTextContent(said)
})

it('asks whoever is under 18 to ask before a marathon, and nobody before a half', async () => {
  const young: Answers = { health: ['under-18'] }
  expect(await marathon(young).then((screen) => screen.queryByText(youngAndFar))).not.toBeNull()
  cleanup()
  const { screen, user } = show(<RaceCardScreen />, { answers: finished({ ...hotRunner, ...young }) })
  await user.type(screen.getByRole('textbox', { name: /^Distance/ }), '21.1')
  await user.type(screen.getByRole('textbox', { name: /^Time you/ }), '2:10')
  screen.getByRole('region', { name: 'Race day' })
  expect(screen.queryByText(youngAndFar)).toBeNull()
})

describe('before a race that somebody has to agree to', () => {
  it.each<readonly [string, Answers, RegExp]>([
    ['lithium', takes('lithium'), /Not before your prescriber has answered about hard and long runs\./],
    [
      'insulin',
      takes('insulin'),
      /Eat and test as agreed with your team, before the start too\. Not agreed yet: do not race\./,
    ],
    ['gliclazide', takes('sulfonylurea'), /Eat and test as agreed with your team/],
    [
      'a -gliflozin',
      takes('sglt2'),
      /No fasting, no low-carb\. Ask ahead whether to pause your tablet\. Not asked: do not race\./,
    ],
  ])('the card begins with it, for whoever takes %s', async (_, more, says) => {
    const card = (await marathon(more)).getByRole('region', { name: 'Race day' })
    expect(card).toHaveTextContent(says)
    const start = within(card).getByRole('heading', { name: 'Start' }).parentElement
    expect(start?.querySelector('li, p')).toHaveTextContent(says)
    cleanup()
    expect((await marathon({})).getByRole('region', { name: 'Race day' })).not.toHaveTextContent(says)
  })

  it('stands over the splits of the sheet as well', async () => {
    const { screen, user } = show(<WorksheetScreen id="pace" />, {
      answers: finished({ ...hotRunner, ...takes('insulin') }),
    })
    await user.type(screen.getByRole('textbox', { name: /^Distance/ }), '10')
    await user.type(screen.getByRole('textbox', { name: /^Time you/ }), '58:00')
    screen.getByText(/^Eat and test as agreed with your team/)
  })

  it.each<readonly [string, Answers]>([
    ['desmopressin', takes('desmopressin')],
    ['lithium, and hardly a drink', { ...takes('lithium'), drinking: ['hardly'] }],
    ['lithium and ibuprofen', takes('lithium', 'painkillers-on-runs')],
  ])('there is no pace and no finish where it must be answered first: %s', async (_, more) => {
    const screen = await marathon(more)
    screen.getByText('Left out for you, and why:')
    expect(screen.getByRole('region', { name: 'For any run' })).not.toHaveTextContent(/a km|Finish|sodium/)
  })
})

describe('a race in heat that waits', () => {
  it.each<readonly [string, Answers]>([
    ['for a doctor', takes('beta-blocker')],
    ['until running in it feels easy, under 18', { health: ['under-18'], heat: 'hot' }],
  ])('has no drink to carry more of: %s', async (_, more) => {
    const { screen, user } = show(<RaceCardScreen />, { answers: finished({ ...hotRunner, ...more }) })
    await user.type(screen.getByRole('textbox', { name: /^Distance/ }), '21.1')
    await user.type(screen.getByRole('textbox', { name: /^Time you/ }), '2:10')
    const card = screen.getByRole('region', { name: 'Race day' })
    expect(card).toHaveTextContent(/In heat: not before|no race in heat/)
    expect(card).not.toHaveTextContent(/carry more/)
  })

  it('carries more where it may be run', async () => {
    expect((await marathon({})).getByRole('region', { name: 'Race day' })).toHaveTextContent(/carry more/)
  })
})

describe('in trouble on a race', () => {
  it.each<readonly [string, Answers, RegExp]>([
    [
      'insulin',
      takes('insulin'),
      /Shaky, sweating, muddled: stop, fast sugar at once\. Cannot swallow: nothing by mouth, call 112\./,
    ],
    ['a tablet that drops the sugar', takes('sulfonylurea'), /Shaky, sweating, muddled: stop, fast sugar at once/],
    [
      'a -gliflozin',
      takes('sglt2'),
      /Sick again and again, belly pain, fast breathing: call 112, say your tablet and ask about ketones\./,
    ],
    ['desmopressin', takes('desmopressin'), /Headache, sick, puffy: drink nothing, call 112, say desmopressin\./],
  ])('there is a line for whoever takes %s, and for them alone', async (_, more, says) => {
    const ten = async (answers: Answers) => {
      cleanup()
      const { screen, user } = show(<RaceCardScreen />, { answers: finished({ ...hotRunner, ...answers }) })
      const distance = screen.queryByRole('textbox', { name: /^Distance/ })
      if (distance) {
        await user.type(distance, '5')
        await user.type(screen.getByRole('textbox', { name: /^Time you/ }), '28:00')
      }
      return screen.getByRole('region')
    }
    expect(await ten(more)).toHaveTextContent(says)
    expect(await ten({})).not.toHaveTextContent(/Shaky|ketones|desmopressin/)
  })
})

describe('someone under 18 who is not used to heat', () => {
  const waits = 'Under 18: no race in heat until running in it feels easy, and then with a coach or a parent there.'
  const enter = async (screen: ReturnType<typeof show>['screen'], user: ReturnType<typeof show>['user']) => {
    await user.type(screen.getByRole('textbox', { name: /^Distance/ }), '10')
    await user.type(screen.getByRole('textbox', { name: /^Time you/ }), '50:00')
  }
  it.each(['hot-not-used', 'hot'] as const)('is given no pace for heat (%s), but what comes first', async (heat) => {
    const answers = finished({ ...hotRunner, heat, health: ['under-18'] })
    const { screen, user } = show(<RaceCardScreen />, { answers })
    await enter(screen, user)
    const card = screen.getByRole('region', { name: 'Race day' })
    expect(card).toHaveTextContent(waits)
    expect(card).not.toHaveTextContent(/In heat: \d/)
  })

  it('reads the same on the sheet, and a grown-up or one who is used to it does not', async () => {
    const young = show(<WorksheetScreen id="pace" />, {
      answers: finished({ ...hotRunner, heat: 'hot', health: ['under-18'] }),
    })
    await enter(young.screen, young.user)
    young.screen.getByText(waits)
    cleanup()
    for (const [health, heat] of [
      ['under-18', 'hot-used'],
      ['18-39', 'hot-not-used'],
    ] as const) {
      const { screen, user } = show(<WorksheetScreen id="pace" />, {
        answers: finished({ ...hotRunner, heat, health: [health] }),
      })
      await enter(screen, user)
      expect(screen.queryByText(waits)).toBeNull()
      cleanup()
    }
  })

  it('is asked to ask before a marathon on the sheet, too', async () => {
    const { screen, user } = show(<WorksheetScreen id="pace" />, {
      answers: finished({ ...hotRunner, health: ['under-18'] }),
    })
    await user.type(screen.getByRole('textbox', { name: /^Distance/ }), '42.2')
    await user.type(screen.getByRole('textbox', { name: /^Time you/ }), '4:30')
    screen.getByText(youngAndFar)
  })
})
