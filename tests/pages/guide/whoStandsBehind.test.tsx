import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { lastReview } from '../../../src/content/guide/whoStandsBehind'
import { ReportAddress } from '../../../src/pages/guide/ReportAddress'
import { WhoStandsBehind } from '../../../src/pages/guide/WhoStandsBehind'

describe('who stands behind it', () => {
  it('says when its medical words were reviewed, and that no clinician has checked them while none has', () => {
    const { container } = render(<WhoStandsBehind />)
    expect(container.querySelector('time')).toHaveAttribute('datetime', lastReview.on)
    const said = lastReview.clinician === undefined ? /No doctor, physio or other clinician/ : /Checked by/
    expect(container).toHaveTextContent(said)
  })

  it('leaves the line about faults out where there is no address', () => {
    render(<WhoStandsBehind />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('leads to the address that the build was given', () => {
    render(
      <ReportAddress value="mailto:faults@run.example">
        <WhoStandsBehind />
      </ReportAddress>,
    )
    expect(screen.getByRole('link', { name: 'Report a fault' })).toHaveAttribute('href', 'mailto:faults@run.example')
  })
})
