import { useReading } from '../world'
import './tomorrow.css'

/** What could harm this runner, gravest first, before anything that they are told to do. */
export function Beware({ lines }: { readonly lines: readonly string[] }) {
  const words = useReading()
  if (lines.length === 0) return null
  return (
    <ul className="tomorrow__beware">
      {lines.map((line) => (
        <li key={line}>{words(line)}</li>
      ))}
    </ul>
  )
}
