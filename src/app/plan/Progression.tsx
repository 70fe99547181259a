import { Fold } from '../layout/Fold'
import { useWording } from '../world'

type Props = { readonly weeks: readonly { readonly week: number; readonly do: string }[] }

/** Six weeks, a line each. */
export function Progression({ weeks }: Props) {
  const words = useWording()
  return (
    <Fold className="fold progression" summary="Week by week, for six weeks">
      {() => (
        <ol className="progression__weeks">
          {weeks.map((entry) => (
            <li key={entry.week}>
              <span className="progression__week">Week {entry.week}</span>
              <span>{words(entry.do)}</span>
            </li>
          ))}
        </ol>
      )}
    </Fold>
  )
}
