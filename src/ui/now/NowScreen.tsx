import { useState } from 'react'
import { Link } from 'wouter'
import { afterwards, getHelpIf, type ReliefId, reliefIds, reliefs, stopSigns } from '../../content/relief'
import { Stretch } from '../drawings/Stretch'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { pages, routes } from '../routes'
import { HoldTimer } from './HoldTimer'
import './now.css'

/** For the roadside: danger signs first, then the muscle, then what to do, in big letters. */
export default function NowScreen() {
  const [safe, setSafe] = useState<boolean | undefined>(undefined)
  const [muscle, setMuscle] = useState<ReliefId | undefined>(undefined)
  return (
    <Page title="Cramping now" narrow>
      <div className="now stack stack--wide">
        <Title>Cramping now</Title>
        {safe === undefined && (
          <section className="stack" aria-labelledby="first">
            <h2 id="first">First: is any of this true?</h2>
            <ul className="bullets now__signs">
              {stopSigns.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
            <div className="now__choice">
              <button type="button" className="button" onClick={() => setSafe(true)}>
                No, just a cramp
              </button>
              <button type="button" className="button button--warn" onClick={() => setSafe(false)}>
                Yes, or not sure
              </button>
            </div>
          </section>
        )}
        {safe === false && <Danger onBack={() => setSafe(undefined)} />}
        {safe === true && (
          <>
            <fieldset className="now__muscles">
              <legend>Where?</legend>
              {reliefIds.map((id) => (
                <button
                  key={id}
                  type="button"
                  className="now__muscle"
                  aria-pressed={muscle === id}
                  onClick={() => setMuscle(id)}
                >
                  {reliefs[id].name}
                </button>
              ))}
            </fieldset>
            {muscle && <ReliefSteps key={muscle} id={muscle} />}
          </>
        )}
      </div>
    </Page>
  )
}

function Danger({ onBack }: { readonly onBack: () => void }) {
  return (
    <section className="notice notice--warn stack" role="alert">
      <h2>Do not stretch or rub it. Get help.</h2>
      <p>
        Stop and sit or lie down. Call your emergency number (112, 911, 999 or 000) for collapse, confusion, chest pain,
        breathlessness, brown urine, a cold leg or weakness. A pop, or one swollen or warm leg: be seen today.
      </p>
      <p className="actions">
        <Link className="button button--warn" href={routes.question('signs-now')}>
          Check the signs one by one
        </Link>
        <button type="button" className="link-button" onClick={onBack}>
          Back
        </button>
      </p>
    </section>
  )
}

function ReliefSteps({ id }: { readonly id: ReliefId }) {
  const relief = reliefs[id]
  return (
    <section className="stack stack--wide" aria-label={relief.name}>
      <figure className="now__drawing">
        <Stretch id={relief.drawing} />
      </figure>
      <ol className="now__steps">
        {relief.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <HoldTimer seconds={relief.hold} />
      <div className="stack">
        <h2>When it lets go</h2>
        <ul className="bullets">
          {afterwards.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className="notice notice--warn">
        <ul className="bullets">
          {getHelpIf.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p>
        <a className="button button--quiet" href={pages.start}>
          Later: find out why
        </a>
      </p>
    </section>
  )
}
