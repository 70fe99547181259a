import { type ComponentType, useState } from 'react'
import type { QuestionId } from '../../domain/questionnaire/questionnaire'
import { useReading } from '../world'

/** Why the question is there: a sentence, and which rules read its answers. */
export function WhyWeAsk({ id, text }: { readonly id: QuestionId; readonly text: string }) {
  const words = useReading()
  const [FedBy, setFedBy] = useState<ComponentType<{ readonly id: QuestionId }>>()
  // Hardly anyone opens it before the rules are there, so it comes with them.
  const look = () => {
    import('./FedBy').then(
      (module) => setFedBy(() => module.default),
      () => undefined,
    )
  }
  return (
    <details className="fold why" onToggle={look}>
      <summary>Why we ask</summary>
      <div className="stack stack--tight small">
        <p>{words(text)}</p>
        {FedBy && <FedBy id={id} />}
      </div>
    </details>
  )
}
