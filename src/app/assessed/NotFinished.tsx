import { Link } from 'wouter'
import type { QuestionId } from '../../domain/questionnaire/questionnaire'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { routes } from '../routes'
import { useVisit } from '../world'

/** In place of what needs every answer. `open` is the first question that lacks one. */
export function NotFinished({ open }: { readonly open: QuestionId }) {
  const hasAny = useVisit(({ answers }) => Object.keys(answers).length > 0)
  return (
    <Page title="Not finished yet" narrow>
      <div className="stack">
        <Title>A few questions are still open</Title>
        <p>
          {hasAny ? 'Your answers so far are kept.' : 'No answers are kept on this device.'} “Not sure” is always a good
          answer.
        </p>
        <p className="actions">
          <Link className="button" href={routes.question(open)}>
            Go on with the quiz
          </Link>
        </p>
      </div>
    </Page>
  )
}
