import type { ReactNode } from 'react'

type Fact = { readonly name: string; readonly is: ReactNode; readonly wide?: true }

/** What one wants to know first, side by side where there is room. */
export function Facts({ of }: { readonly of: readonly Fact[] }) {
  return (
    <dl className="facts">
      {of.map(({ name, is, wide }) => (
        <div key={name} className={wide && 'facts__wide'}>
          <dt>{name}</dt>
          <dd>{is}</dd>
        </div>
      ))}
    </dl>
  )
}
