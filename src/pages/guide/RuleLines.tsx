import type { Rule } from '../../domain/causes/cause'
import { weightOf } from '../../domain/causes/likelihood'
import { inBothUnits } from '../../domain/quantity'
import { Cites } from './Cites'

const bars = { 'a lot': 3, some: 2, 'a little': 1 } as const

type Props = { readonly rules: readonly Rule[]; readonly sign: 'for' | 'against' }

/** Rules of one cause, heaviest first: what is said, how much it weighs, the figure behind it, and who says so. */
export function RuleLines({ rules, sign }: Props) {
  return (
    <ul className={`rules rules--${sign}`}>
      {rules.map(({ because, points, figure, cites }) => (
        <li key={because}>
          <p>{inBothUnits(because)}</p>
          {figure && <p className="small soft">{inBothUnits(figure)}</p>}
          <div className="rules__foot">
            <p className="rules__weight">
              <svg viewBox="0 0 20 8" width="30" height="12" aria-hidden="true" focusable="false">
                {[1, 2, 3].map((bar) => (
                  <path
                    key={bar}
                    className={bar <= bars[weightOf(points)] ? 'rules__bar rules__bar--on' : 'rules__bar'}
                    d={`M${bar * 7 - 6} 1.5h4v5h-4z`}
                  />
                ))}
              </svg>
              {sign === 'for' ? 'Counts' : 'Counts against it,'} {weightOf(points)}
            </p>
            <Cites ids={cites} />
          </div>
        </li>
      ))}
    </ul>
  )
}
