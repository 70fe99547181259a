import { expect, it } from 'vitest'
import { WhoseItIs } from '../../../src/app/layout/WhoseItIs'
import { show } from '../../support/uiWorld'

const list = (...people: readonly (readonly [id: string, name: string])[]) =>
  JSON.stringify({ format: 1, id: 'people', entries: people.map(([id, name]) => ({ id, at: 1, is: { name } })) })

it('names whoever used the device first, too, once someone else is on it', async () => {
  const { screen } = show(<WhoseItIs />, { stored: { 'uncramp.people': list(['id-2', 'Sam']) } })
  expect(await screen.findByText('Me')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Change' })).toHaveAttribute('href', expect.stringContaining('/data'))
})

it('says nothing on a device of one runner, whatever they call themselves', async () => {
  const { screen } = show(<WhoseItIs />, { stored: { 'uncramp.people': list(['first', 'Ann']) } })
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(screen.container).toHaveTextContent('')
})
