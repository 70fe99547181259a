import { cleanup, render, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { kindWords } from '../../../src/app/records/kindWords'
import { privacyHead, privacyPassages } from '../../../src/content/guide/privacy'
import { upperInitial } from '../../../src/domain/initial'
import { PrivacyPage } from '../../../src/pages/guide/pages/PrivacyPage'
import { kinds } from '../../../src/state/kinds'
import type { KindName } from '../../../src/state/records/kindNames'
import { codeUnder } from '../../structure/sourceFiles'

afterEach(cleanup)

/** What the page says is kept, a line each. */
const kept = () => {
  cleanup()
  const { container } = render(<PrivacyPage />)
  const part = container.querySelector<HTMLElement>('#kept')
  if (part === null) throw new Error('The page does not say what is kept.')
  return within(part)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '')
}
const named = (what: string) => kept().filter((line) => line.startsWith(`${what}: `))

const names = Object.keys(kinds) as KindName[]

it.each(names)('says on the privacy page what is kept as “%s”, by the name that Settings gives it', (name) => {
  expect(named(upperInitial(kindWords[name]))).toHaveLength(1)
})

/** What stands in storage beside the records, by the end of its key, and how its line begins. Written and taken away at once: the probe. */
const besides: Readonly<Record<string, string>> = {
  preferences: 'Your choices',
  person: 'Whose quiz is open',
  'set-aside': 'What could not be read',
  early: 'Answers given early',
  follows: 'In this tab',
}

it('has a line for everything else that any file writes into storage', () => {
  const written = codeUnder('src').flatMap(({ text }) => [
    ...text.matchAll(/(?:['`]uncramp\.|\$\{ownPrefix\}|keyOf\(\w+, ')([a-z][a-z-]*)(?=['`.)])/g),
  ])
  const keys = new Set(written.map(([, key = '']) => key).filter((key) => !(key in kinds)))
  const noStorage = ['ics', 'probe']
  expect([...keys].filter((key) => !noStorage.includes(key)).sort()).toEqual(Object.keys(besides).sort())
  for (const line of Object.values(besides)) expect(named(line), line).toHaveLength(1)
})

it('says that a past result keeps what the runner was told', () => {
  const [line] = named('Past results')
  expect(line).toMatch(/answers/)
  expect(line).toMatch(/rules/)
  expect(line).toMatch(/how urgent/)
  expect(line).toMatch(/causes/)
  expect(line).toMatch(/measures/)
})

it('says that the name and the number on the race card are kept', () => {
  expect(named('Numbers of your own')[0]).toMatch(/race card.*name and (?:the )?number/)
})

it('says nowhere that no name is kept, or that causes are not', () => {
  const all = JSON.stringify([privacyHead, privacyPassages])
  expect(all).not.toMatch(/no name|are not stored/i)
})
