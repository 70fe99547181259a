type Props = { readonly of: readonly string[]; readonly className?: string }

export function Lines({ of: lines, className = 'now__lines' }: Props) {
  return (
    <ul className={className}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
