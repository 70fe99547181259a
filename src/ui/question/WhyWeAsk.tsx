import { useState } from 'react'
import type { QuestionId } from '../../domain/questionnaire'
import { rules } from '../rules'
import { useWording } from '../world'

/** Why the question is there: a sentence, and the causes and warning signs whose rules read its answers. */
export function WhyWeAsk({ id, text }: { readonly id: QuestionId; readonly text: string }) {
  const words = useWording()
  const [fed, setFed] = useState<{ readonly causes: readonly string[]; readonly flags: number } | undefined>(undefined)
  const look = () => {
    // Hardly anyone opens it before the rules are there, so it comes with them.
    Promise.all([rules.load(), import('../../domain/feeds')]).then(
      ([{ model }, { fedBy }]) => {
        const { causes, flags } = fedBy(model, id)
        setFed({ causes: causes.map((cause) => model.causes[cause].name), flags: flags.length })
      },
      () => undefined,
    )
  }
  return (
    <details className="fold why" onToggle={look}>
      <summary>Why we ask</summary>
      <div className="stack stack--tight small">
        <p>{words(text)}</p>
        {fed && fed.causes.length > 0 && (
          <>
            <p>Your answer counts for or against:</p>
            <ul className="bullets">
              {fed.causes.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </>
        )}
        {fed && fed.flags > 0 && (
          <p>
            It also checks {fed.flags === 1 ? 'one warning sign' : `${fed.flags} warning signs`} that need a person to
            look at you.
          </p>
        )}
      </div>
    </details>
  )
}
