import { wholeEndings } from '../../domain/keepTogether'

type Props = { readonly of: readonly string[]; readonly className?: string }

export function Lines({ of: lines, className = 'now__lines' }: Props) {
  return (
    <ul className={className}>
      {lines.map((line) => (
        <li key={line}>{wholeEndings(line)}</li>
      ))}
    </ul>
  )
}
