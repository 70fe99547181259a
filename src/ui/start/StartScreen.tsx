import { useEffect } from 'react'
import { Link } from 'wouter'
import { quiz } from '../../content/quiz'
import { isAnswered, nextQuestion } from '../../domain/quiz'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { loadModel } from '../loadModel'
import { routes } from '../routes'
import { useVisit } from '../world'
import { HeroLine } from './HeroLine'
import './start.css'

/** What it does, for whom, how long, and that nothing leaves the device. */
export function StartScreen() {
  const answers = useVisit((visit) => visit.answers)
  const startOver = useVisit((visit) => visit.startOver)
  const asked = quiz.asked(answers)
  const done = asked.filter((id) => isAnswered(answers, id)).length
  const next = nextQuestion(quiz, answers)
  useEffect(() => {
    loadModel().catch(() => undefined)
  }, [])
  const first = routes.question('signs-now')
  return (
    <Page title="Why you cramp when you run, and what to try first">
      <div className="start">
        <div className="start__pitch stack">
          <Title>Why do you cramp when you run?</Title>
          <p className="lead">
            Answer a short quiz. You get the likely causes, each with its reasons, and a plan of a few things to try
            first.
          </p>
          {done === 0 ? (
            <p className="actions">
              <Link className="button" href={first}>
                Start the quiz
              </Link>
              <span className="soft">About two minutes</span>
            </p>
          ) : (
            <div className="stack stack--tight">
              <p className="actions">
                <Link className="button" href={next ? routes.question(next) : routes.result}>
                  {next ? 'Carry on' : 'See your result'}
                </Link>
                <Link className="link-button" href={first} onClick={startOver}>
                  Start again
                </Link>
              </p>
              <p className="soft">
                {next ? `${done} answered, about ${asked.length - done} to go.` : 'You have answered everything.'}
              </p>
            </div>
          )}
          <p>
            <Link className="start__now" href={routes.now}>
              I’m cramping right now
            </Link>
          </p>
        </div>
        <HeroLine />
        <ul className="start__facts">
          <li>
            <h2>You see why</h2>
            <p>
              Every cause shows which of your answers point to it, which speak against it, and the studies behind both.
            </p>
          </li>
          <li>
            <h2>You see the doubts</h2>
            <p>Coaches and studies often disagree about cramps. Where they do, we say so.</p>
          </li>
          <li>
            <h2>It stays with you</h2>
            <p>No account, no server, no tracking. Your answers live on this device until you delete them.</p>
          </li>
          <li>
            <h2>Safety comes first</h2>
            <p>For healthy runners. A few signs need a person, not a quiz: we check those before anything else.</p>
          </li>
        </ul>
      </div>
    </Page>
  )
}
