import { use } from 'react'
import { lastReview, report, review, whoStandsBehind } from '../../content/guide/whoStandsBehind'
import { Part } from './Part'
import { ReportAddress } from './ReportAddress'

/** A date in words, without the clock or the place of whoever builds the site. */
const inWords = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** Who made it, who has checked it and when, and where to say that something is wrong. */
export function WhoStandsBehind() {
  const address = use(ReportAddress)
  return (
    <Part of={whoStandsBehind}>
      <h3 id={review.id}>{review.heading}</h3>
      <p>
        <time dateTime={lastReview.on}>{inWords(lastReview.on)}</time>, {lastReview.by}.{' '}
        {lastReview.clinician === undefined ? review.unsigned : `${review.signedBy} ${lastReview.clinician}.`}
      </p>
      {address && (
        <>
          <h3 id={report.id}>{report.heading}</h3>
          <p>
            {report.line} <a href={address}>{report.link}</a>
          </p>
        </>
      )}
    </Part>
  )
}
