import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import ModelScreen from '../../../src/app/model/ModelScreen'
import { model } from '../../../src/content/model'
import { askingOrder } from '../../../src/content/sections'
import { flagIds } from '../../../src/domain/vocabulary'
import { show } from '../../support/uiWorld'

const open = () => show(<ModelScreen />)

describe('the rules, drawn', () => {
  it('names every question and every warning sign', () => {
    open()
    // All at once: on so long a page each search by role takes a third of a second.
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent)
    expect(headings).toEqual(expect.arrayContaining(askingOrder.map((id) => model.questions[id].ask)))
    expect(headings).toEqual(expect.arrayContaining(flagIds.map((id) => model.redFlags[id].name)))
  })

  it('narrows the table and says how many rules are left', async () => {
    open()
    const table = screen.getByRole('table')
    const before = within(table).getAllByRole('row').length
    await userEvent.selectOptions(screen.getByLabelText('Cause'), 'dehydration')
    const left = within(table).getAllByRole('row').length - 1
    expect(left).toBe(model.causes.dehydration.rules.length)
    expect(left).toBeLessThan(before - 1)
    expect(screen.getByText(`${left} of ${before - 1} rules`, { exact: false })).toHaveRole('status')
  })
})
