import { Link } from 'wouter'
import { triageLabels } from '../../content/labels'
import { model } from '../../content/model'
import { saidFor } from '../../content/quoted'
import { urgentHead } from '../../content/urgentHead'
import type { Assessment } from '../../domain/assess'
import { EmergencyNumbers } from '../../parts/emergency/EmergencyNumbers'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { routes } from '../routes'
import { usePreferences, useReading, useVisit } from '../world'
import './urgent.css'

/** An urgent sign interrupts everything: what to do now, and nothing beside it. */
export function UrgentScreen({ assessment }: { readonly assessment: Assessment }) {
  const words = useReading()
  const answers = useVisit((visit) => visit.answers)
  const country = usePreferences((preferences) => preferences.country)
  const choose = usePreferences((preferences) => preferences.choose)
  const { triage, flags } = assessment
  const urgent = flags.filter(({ level }) => level === triage)
  const also = flags.filter(({ level }) => level !== triage && (level === 'emergency' || level === 'same-day'))
  return (
    <Page title={triageLabels[triage]} narrow>
      <div className="urgent stack stack--wide">
        <div className="urgent__head">
          <Title>{triageLabels[triage]}</Title>
          {/* The heading is read as it takes the focus. In the alert it would be read twice; without one nobody would hear what to do. */}
          <p role="alert">{urgentHead(assessment)}</p>
        </div>
        <EmergencyNumbers country={country} onChoose={(chosen) => choose({ country: chosen || undefined })} />
        {[...urgent, ...also].map((raised) => {
          const { flag } = raised
          const { name, actions, why } = model.redFlags[flag]
          return (
            <section key={flag} className="stack" aria-labelledby={flag}>
              <div className="stack stack--tight">
                <h2 id={flag}>{name}</h2>
                <p className="soft">You said: {saidFor(raised, answers).map(words).join('; ')}</p>
              </div>
              <ol className="urgent__actions">
                {actions.map((action) => (
                  <li key={action}>{words(action)}</li>
                ))}
              </ol>
              <details className="fold">
                <summary>Why this matters</summary>
                <p>{words(why)}</p>
              </details>
            </section>
          )
        })}
        <footer className="stack">
          <p className="soft">
            There is no cause list and no plan beside this on purpose. Your answers are kept: come back when you have
            been seen.
          </p>
          <p className="actions no-print">
            <Link className="button button--quiet" href={routes.review}>
              That is not right: change my answers
            </Link>
          </p>
        </footer>
      </div>
    </Page>
  )
}
