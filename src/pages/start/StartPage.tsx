import { quizMinutes } from '../../content/quizMinutes'
import { SiteFrame } from '../site/SiteFrame'
import { ExampleCard } from './ExampleCard'
import { HeroLine } from './HeroLine'

const facts = [
  {
    name: 'You see why',
    says: 'Every cause shows which of your answers point to it, which speak against it, and the studies behind both.',
  },
  {
    name: 'You see the doubts',
    says: 'Coaches and studies often disagree about cramps. Where they do, we say so.',
  },
  {
    name: 'It stays with you',
    says: 'No account, no server, no tracking. Your answers live on this device until you delete them.',
  },
  {
    name: 'Safety comes first',
    says: 'For healthy runners. A few signs need a person, not a quiz: we check those before anything else.',
  },
] as const

/**
 * What it does, for whom, how long, and that nothing leaves the device. Complete without a script: `early.ts` only says
 * which of the two offers is shown, before either is painted. They take the same room.
 */
export function StartPage() {
  return (
    <SiteFrame root="./">
      <main id="main" className="start">
        <div className="start__top">
          <div className="start__pitch">
            <h1>Why do you cramp when you run?</h1>
            <p className="lead">
              On the run, after it, or in bed: answer a short quiz. You get the likely causes, each with its reasons,
              and a plan of a few things to try first.
            </p>
            {/* Told by the early script, where several people share the device. */}
            <p className="start__whose">Open for </p>
            <div className="start__go start__go--fresh">
              <p className="actions">
                <a className="button" href="./quiz/">
                  Start the quiz
                </a>
                <a className="start__now" href="./now/">
                  I’m cramping right now
                </a>
              </p>
              <p className="soft">
                About {quizMinutes} minutes, longer with medicines to name. Free, and nothing to sign up for.
              </p>
              <p className="start__also">
                <a href="./quiz/#/log">Log a run or a night</a>
              </p>
            </div>
            <div className="start__go start__go--kept">
              <p className="actions">
                <a className="button" href="./quiz/#/carry-on">
                  Go on where I stopped
                </a>
                <a className="start__now" href="./now/">
                  I’m cramping right now
                </a>
              </p>
              <p className="soft">Your answers and your plan are kept in this browser.</p>
              <p className="start__also">
                <a href="./quiz/#/log">Log a run or a night</a>
                <a href="./quiz/#/start-again">Start again</a>
              </p>
            </div>
          </div>
          <HeroLine />
          <ExampleCard />
        </div>
        <div className="start__more">
          <ul className="start__facts">
            {facts.map(({ name, says }) => (
              <li key={name}>
                <h2>{name}</h2>
                <p>{says}</p>
              </li>
            ))}
          </ul>
          <p className="start__guide">
            Rather read than answer? <a href="./guide/">The guide</a> has a page for every cause and every measure,{' '}
            <a href="./guide/believed-and-tested/">what is believed and what was tested</a>, and{' '}
            <a href="./guide/get-help/">when to get help</a>.
          </p>
        </div>
      </main>
    </SiteFrame>
  )
}
