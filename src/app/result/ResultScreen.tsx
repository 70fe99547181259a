import { Suspense, useState } from 'react'
import { Link } from 'wouter'
import { model } from '../../content/model'
import type { Assessment } from '../../domain/assess'
import { leadingCauses } from '../../domain/causes/rankCauses'
import { lowerInitial } from '../../domain/initial'
import { CareBanner } from '../advice/CareBanner'
import { FirstWarnings } from '../advice/FirstWarnings'
import { Unscreened } from '../advice/Unscreened'
import { lateSources } from '../advice/useSources'
import { AssessedRoute } from '../assessed/AssessedRoute'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { lateExtra } from '../loading/lateExtra'
import { whenSettled } from '../loading/whenSettled'
import { routes } from '../routes'
import { useInFront } from '../stage/inFront'
import { CauseCard } from './CauseCard'
import { FirstSteps } from './FirstSteps'
import { MoreQuestions } from './MoreQuestions'
import { NoTools } from './NoTools'
import { NoWarningSign } from './NoWarningSign'
import { OtherCauses } from './OtherCauses'
import { Summary } from './Summary'
import './result.css'
import '../../parts/styles/paper.css'
import '../advice/sheet.css'

const toolsToCome = <div className="result__tools-wait" aria-busy="true" />

// Wanted by those who check, not by those who only read.
const ResultTools = lateExtra(() => import('./tools/ResultTools'), NoTools)
// A result is a result without what came before it.
const PastResults = lateExtra(() => import('./PastResults'))
const OwnRuns = lateExtra(() => import('../log/OwnRuns'))

function Result({ assessment }: { readonly assessment: Assessment }) {
  const { findings, unscreened } = assessment
  const leading = leadingCauses(findings)
  const first = leading[0]
  const [settled, setSettled] = useState(false)
  useInFront(
    () =>
      whenSettled(() => {
        setSettled(true)
        lateSources.load().catch(() => undefined)
      }),
    [],
  )
  return (
    <Page title="Your likely causes">
      <div className="result">
        <header className="result__head stack">
          <p className="eyebrow">Your result</p>
          <Title>{first ? headline(first.word, model.causes[first.cause].name) : 'No cause stands out'}</Title>
          <NoWarningSign assessment={assessment} />
        </header>
        <div className="result__steps">
          <FirstSteps assessment={assessment} />
        </div>
        <div className="result__care">
          <FirstWarnings assessment={assessment} />
          <CareBanner assessment={assessment} />
          <Unscreened questions={unscreened} />
        </div>
        <Summary findings={leading} />
        <div className="result__causes">
          {leading.map((finding) => (
            <CauseCard key={finding.cause} finding={finding} />
          ))}
          <OtherCauses findings={findings.filter((finding) => !leading.includes(finding))} />
          <MoreQuestions />
        </div>
        <section className="result__tools no-print" aria-labelledby="tools">
          <h2 id="tools" tabIndex={-1}>
            Check it, or change it
          </h2>
          <p className="soft">Nothing here alters your answers until you say so.</p>
          <Suspense fallback={toolsToCome}>{settled ? <ResultTools leading={leading} /> : toolsToCome}</Suspense>
          <Suspense>{settled && <OwnRuns />}</Suspense>
          <Suspense>{settled && <PastResults assessment={assessment} />}</Suspense>
          <p className="actions no-print">
            <Link className="link-button" href={routes.review}>
              Change my answers
            </Link>
            <Link className="link-button" href={routes.handOver}>
              Hand it over
            </Link>
            <button type="button" className="link-button" onClick={() => window.print()}>
              Print this page
            </button>
          </p>
        </section>
      </div>
    </Page>
  )
}

const headline = (word: string, name: string): string =>
  word === 'unlikely'
    ? 'Nothing in your answers stands out'
    : `${word === 'possible' ? 'Possibly' : 'Most likely'}: ${lowerInitial(name)}`

export default function ResultScreen() {
  return <AssessedRoute>{(assessment) => <Result assessment={assessment} />}</AssessedRoute>
}
