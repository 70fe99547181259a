import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { quiz } from '../../content/quiz'
import { rulesVersion } from '../../content/rulesVersion'
import { relevantAnswers } from '../../domain/quiz/quiz'
import { linkTo } from '../../exchange/link/linkText'
import { writeCode } from '../../exchange/link/writeCode'
import { weeksToHand } from '../../state/programme/handedWeeks'
import { programmeKind } from '../../state/programme/programmeKind'
import { Switch } from '../controls/Switch'
import { useToday } from '../days/useToday'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { routes } from '../routes'
import { useRecord, useVisit } from '../world'
import { LinkBox } from './LinkBox'
import { PasteLink } from './PasteLink'
import { QrCode } from './QrCode'
import { WhatItCarries } from './WhatItCarries'

const carries = { all: 'Answers and weeks', answers: 'Answers only' } as const

/** A result on its way: to another phone, to the app on the home screen, to someone who helps. And the way in for one that comes. */
export default function HandOverScreen() {
  const answers = useVisit((visit) => visit.answers)
  const kept = useRecord(programmeKind, (record) => record.value)
  const made = useToday()
  const own = useMemo(() => weeksToHand(kept), [kept])
  const [carry, setCarry] = useState<keyof typeof carries>('all')
  const weeks = carry === 'all' ? own : undefined
  const link = useMemo(() => {
    const counting = relevantAnswers(quiz, answers)
    const [app = ''] = window.location.href.split('#')
    return linkTo(app, writeCode({ rules: rulesVersion, made, answers: counting, ...(weeks && { weeks }) }))
  }, [answers, made, weeks])
  const nothing = Object.keys(answers).length === 0
  return (
    <Page title="Hand it over" narrow>
      <div className="stack stack--wide">
        <Title>Hand it over</Title>
        {nothing ? (
          <p>
            You have answered nothing here yet, so there is nothing to hand over. A link from elsewhere opens below.
          </p>
        ) : (
          <>
            <section className="stack" aria-labelledby="page">
              <h2 id="page">For a physio, doctor or coach</h2>
              <p>One page to show or print: what you said, the safety check, causes for and against, and your plan.</p>
              <p>
                <Link className="button button--quiet" href={routes.forProfessional}>
                  Open the page
                </Link>
              </p>
            </section>
            <section className="stack" aria-labelledby="link">
              <h2 id="link">As a link</h2>
              {own && (
                <Switch name="carries" legend="What goes along" labels={carries} value={carry} onChoose={setCarry} />
              )}
              <WhatItCarries weeks={weeks} />
              <LinkBox link={link} />
            </section>
            <section className="stack" aria-labelledby="code">
              <h2 id="code">As a code to scan</h2>
              <p>Hold the other phone’s camera over it. It was drawn on this device and works offline.</p>
              <QrCode text={link} />
            </section>
          </>
        )}
        <section className="stack" aria-labelledby="paste">
          <h2 id="paste">Open a link from elsewhere</h2>
          <p>
            Uncramp on an iPhone’s home screen does not see what Safari keeps. Copy your link in Safari, open Uncramp
            from the home screen, come here by “Settings and your data”, and paste it.
          </p>
          <PasteLink />
        </section>
      </div>
    </Page>
  )
}
