import { model } from '../../content/model'
import type { QuestionId } from '../../domain/questionnaire/questionnaire'
import { fedBy } from '../../domain/quiz/feeds'

/** The causes and warning signs whose rules read the answers to a question. */
export default function FedBy({ id }: { readonly id: QuestionId }) {
  const { causes, flags } = fedBy(model, id)
  return (
    <>
      {causes.length > 0 && (
        <>
          <p>Your answer counts for or against:</p>
          <ul className="bullets">
            {causes.map((cause) => (
              <li key={cause}>{model.causes[cause].name}</li>
            ))}
          </ul>
        </>
      )}
      {flags.length > 0 && (
        <p>
          It also checks {flags.length === 1 ? 'one warning sign' : `${flags.length} warning signs`} that need a person
          to look at you.
        </p>
      )}
    </>
  )
}
