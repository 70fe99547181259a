import { Link } from 'wouter'
import { answerLabels } from '../../content/answerLabels'
import { questions } from '../../content/questions'
import { quiz } from '../../content/quiz'
import { sections } from '../../content/sections'
import { wholeEndings } from '../../domain/keepTogether'
import { isAnswered, nextQuestion } from '../../domain/quiz/quiz'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { routes } from '../routes'
import { useVisit, useWording } from '../world'
import { useResultAtEase } from './useResultAtEase'
import './review.css'

/** Everything the runner said, each with a way back to it, before anything is made of it. */
export default function ReviewScreen() {
  const answers = useVisit((visit) => visit.answers)
  const words = useWording()
  const asked = quiz.asked(answers).filter((id) => isAnswered(answers, id) || !quiz.extras.has(id))
  const open = nextQuestion(quiz, answers)
  const showResult = useResultAtEase(answers, open === undefined)
  return (
    <Page title="Check your answers" narrow>
      <div className="stack stack--wide">
        <div className="stack stack--tight">
          <Title>Check your answers</Title>
          <p className="soft">Tap an answer to change it.</p>
        </div>
        {sections.map(({ name, questions: ids }) => {
          const shown = ids.filter((id) => asked.includes(id))
          if (shown.length === 0) return null
          return (
            <section key={name} aria-label={name}>
              <h2 className="review__section">{name}</h2>
              <ul className="review">
                {shown.map((id) => (
                  <li key={id}>
                    <Link className="review__row" href={routes.question(id)}>
                      <span className="review__ask">{questions[id].ask}</span>
                      {isAnswered(answers, id) ? (
                        <span className="review__answer">
                          {answerLabels(id, answers)
                            .map((label) => wholeEndings(words(label)))
                            .join('; ')}
                        </span>
                      ) : (
                        <span className="review__answer review__answer--open">Not answered yet</span>
                      )}
                      {/* Heard as well: whoever speaks to the device says what they see. */}
                      <span className="review__change">Change</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        <div className="review__bar">
          {open ? (
            <Link className="button button--wide" href={routes.question(open)}>
              Go on with the quiz
            </Link>
          ) : (
            <Link className="button button--wide" href={routes.result} onClick={showResult}>
              See my likely causes
            </Link>
          )}
        </div>
      </div>
    </Page>
  )
}
