import { useState } from 'react'
import { quiz } from '../../content/quiz'
import { isAnswered } from '../../domain/quiz/quiz'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { pages } from '../routes'
import { useVisit, useWorld } from '../world'
import { downloadText } from './downloadText'
import { KeptRecords } from './KeptRecords'
import { RestoreFile } from './RestoreFile'
import { Settings } from './Settings'
import './data.css'

/** What is kept on this device, a copy of it to take away, a way to bring it back, and a way to be rid of it. */
export default function DataScreen() {
  const { preferences, records } = useWorld()
  const answers = useVisit((visit) => visit.answers)
  const backup = useVisit((visit) => visit.backup)
  const [asking, setAsking] = useState(false)
  const [gone, setGone] = useState(false)
  const count = quiz.asked(answers).filter((id) => isAnswered(answers, id)).length
  return (
    <Page title="Settings and your data" narrow>
      <div className="stack stack--wide">
        <Title>Settings and your data</Title>
        <Settings />
        <section className="stack" aria-labelledby="kept">
          <h2 id="kept">What is kept here</h2>
          <p>
            {count === 0
              ? 'No answers are kept on this device.'
              : `${count} ${count === 1 ? 'answer' : 'answers'}, your units and your colours, in this browser only. Nothing has been sent anywhere.`}
          </p>
          <p className="actions">
            <button
              type="button"
              className="button button--quiet"
              onClick={() => downloadText('uncramp-answers.json', backup())}
              disabled={count === 0}
            >
              Download my answers
            </button>
          </p>
          <RestoreFile />
          <KeptRecords />
        </section>
        <section className="stack" aria-labelledby="delete">
          <h2 id="delete">Delete everything</h2>
          {!asking && (
            <p>
              <button type="button" className="button button--warn" onClick={() => setAsking(true)}>
                Delete everything
              </button>
            </p>
          )}
          {asking && (
            <div className="notice notice--warn" role="alertdialog" aria-label="Delete everything?">
              <p>
                This removes your answers, settings and any copies kept aside from this device. It cannot be undone.
              </p>
              <p className="actions">
                <button
                  type="button"
                  className="button button--warn"
                  onClick={() => {
                    records.deleteEverything()
                    preferences.getState().reset()
                    setAsking(false)
                    setGone(true)
                  }}
                >
                  Yes, delete it all
                </button>
                <button type="button" className="link-button" onClick={() => setAsking(false)}>
                  Keep it
                </button>
              </p>
            </div>
          )}
          <p role="status">{gone ? 'Everything is deleted.' : ''}</p>
        </section>
        <p>
          <a className="link-button" href={pages.start}>
            Back to the start
          </a>
        </p>
      </div>
    </Page>
  )
}
