import { useReducer, useState } from 'react'
import { Link } from 'wouter'
import { holdingsOf } from '../../state/copies/inventory'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { usePeople } from '../records/usePeople'
import { pages, routes } from '../routes'
import { useVisit, useWorld } from '../world'
import { BringBack } from './BringBack'
import { DeleteEverything } from './DeleteEverything'
import { Holdings } from './Holdings'
import { KeepACopy } from './KeepACopy'
import { KeptRecords } from './KeptRecords'
import { PeopleHere } from './PeopleHere'
import { Settings } from './Settings'
import './data.css'

/** Who uses this device, what is kept of them, a copy of it to take away, a way to bring it back, and a way to be rid of it. */
export default function DataScreen() {
  const { port, records } = useWorld()
  const { list } = usePeople()
  // Where it stands when the screen opens, it stays.
  const [several] = useState(list.length > 1)
  // What is in storage is read anew whenever something may have changed there.
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  useVisit((visit) => visit.answers)
  const nothingOfCurrent = holdingsOf(port, records.person).length === 0
  const nothing = list.every(({ id }) => holdingsOf(port, id).length === 0)
  return (
    <Page title="Settings and your data" narrow>
      <div className="stack stack--wide">
        <Title>Settings and your data</Title>
        {/* “Change” beside the name of whoever is open leads here. */}
        {several && <PeopleHere />}
        <Settings />
        <section className="stack" aria-labelledby="kept">
          <h2 id="kept">What is kept here</h2>
          <p>
            {nothing
              ? 'Nothing of yours is kept on this device.'
              : `${nothingOfCurrent ? 'Nothing yet for whoever is open now. ' : ''}In this browser only. Nothing has been sent anywhere.`}
          </p>
          <Holdings onChange={lookAgain} />
          <KeptRecords />
          <p>
            <Link className="link-button" href={routes.runs}>
              Your own runs, from your watch’s files
            </Link>
          </p>
          <p>
            <Link className="link-button" href={routes.log}>
              Your cramp log
            </Link>
          </p>
        </section>
        <section className="stack" aria-labelledby="copy">
          <h2 id="copy">A copy, in case it gets lost</h2>
          <KeepACopy disabled={nothing} />
          <BringBack onChange={lookAgain} />
          <p>
            <Link className="link-button" href={routes.handOver}>
              Your answers as a link, or a link to open here
            </Link>
          </p>
        </section>
        {!several && <PeopleHere />}
        <DeleteEverything onDone={lookAgain} />
        <p>
          <a className="link-button" href={pages.start}>
            Back to the start
          </a>
        </p>
      </div>
    </Page>
  )
}
