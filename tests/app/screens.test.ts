import { expect, it } from 'vitest'
import { routes } from '../../src/app/routes'
import { placeAt, screenEntry, screenNames } from '../../src/app/screens'
import { firstQuestion } from '../../src/content/firstQuestion'
import { questions } from '../../src/content/questions'
import { askingOrder } from '../../src/content/sections'
import { places } from '../journeys/support/screens'
import { filesUnder } from '../structure/sourceFiles'

const screenFiles = filesUnder('src/app', 'Screen.tsx')
  .map(({ path }) => path.replace('src/app/', ''))
  .filter((path) => !path.startsWith('loading/'))

it('knows a file for each screen, and each file that is named like a screen', () => {
  const listed: readonly string[] = screenNames.map((name) => screenEntry(name).file)
  expect(listed.filter((file) => !screenFiles.includes(file))).toEqual([])
  // One that belongs to another screen is not called a screen.
  expect(screenFiles.filter((file) => !listed.includes(file))).toEqual(['urgent/UrgentScreen.tsx'])
})

it('finds the screen of every address that the app links to', () => {
  const { first: _, carryOn: __, why: ___, question, checkIn, worksheet, shared, ...others } = routes
  for (const [name, address] of Object.entries(others)) expect(placeAt(address), name).toEqual({ screen: name })
  expect(placeAt(checkIn(4))).toEqual({ screen: 'checkIn', id: '4' })
  expect(placeAt(question('shoes'))).toEqual({ screen: 'question', id: 'shoes' })
  expect(placeAt(shared('oVCA'))).toEqual({ screen: 'shared', id: 'oVCA' })
  expect(placeAt(worksheet('sweat'))).toEqual({ screen: 'worksheet', id: 'sweat' })
})

it.each(['/nowhere', '/result/more', '/q', '/q/shoes/more', '/toString', ''])('finds none at %s', (address) =>
  expect(placeAt(address)).toBeUndefined(),
)

it('reads an address as the browser writes it', () => {
  expect(placeAt('#/review')).toEqual({ screen: 'review' })
})

it('gives no two screens the same address', () => {
  const addresses = screenNames.flatMap((name) => screenEntry(name).address ?? [])
  expect(new Set(addresses).size).toBe(addresses.length)
})

it('is looked at whole: every screen is among the places that a browser is sent to', () => {
  const seen = places.flatMap(({ at }) =>
    at.startsWith('quiz/#') ? (placeAt(at.slice('quiz/'.length))?.screen ?? 'notFound') : [],
  )
  expect(screenNames.filter((name) => !seen.includes(name))).toEqual([])
})

it('opens with the question that is asked first', () => {
  expect(firstQuestion.id).toBe(askingOrder[0])
  expect(firstQuestion.words).toBe(questions[firstQuestion.id])
})
