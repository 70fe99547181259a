import { withoutRepeats } from '../../content/alsoSays'
import { cardWords } from '../../content/tomorrow/cardWords'
import { useReading } from '../world'
import './tomorrow.css'

type Props = {
  readonly lines: readonly string[]
  /** On the plan, where the others stand. */
  readonly onPlan?: boolean | undefined
}

/** What could harm this runner, gravest first, before anything that they are told to do. */
export function Beware({ lines, onPlan }: Props) {
  const words = useReading()
  if (lines.length === 0) return null
  return (
    <ul className="tomorrow__beware">
      {withoutRepeats(lines).map((line) => (
        <li key={line}>{onPlan && line === cardWords.bewareMore ? 'More warnings stand below.' : words(line)}</li>
      ))}
    </ul>
  )
}
