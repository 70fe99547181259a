import { describe, expect, it } from 'vitest'
import { FileButton } from '../../../src/app/controls/FileButton'
import { show } from '../../support/uiWorld'

describe('a file to save', () => {
  it('says under which name it was saved, and what to do with it', async () => {
    URL.createObjectURL = () => 'blob:x'
    URL.revokeObjectURL = () => undefined
    const { screen, user } = show(
      <FileButton className="button" make={() => ({ name: 'a.ics', text: 'x' })} then="Open it.">
        Save
      </FileButton>,
    )
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Saved as a.ics. Open it.')).toHaveRole('status')
  })

  it('says so where it could not be made', async () => {
    const fails = () => Promise.reject(new Error('offline'))
    const { screen, user } = show(
      <FileButton className="button" make={fails} then="Open it.">
        Save
      </FileButton>,
    )
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be made')
  })
})
