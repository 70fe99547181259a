import { Link } from 'wouter'
import { usePeople } from '../records/usePeople'
import { routes } from '../routes'

/** Says whose answers these are, so that no one answers for another. */
export default function PersonStrip() {
  const { people, list } = usePeople()
  if (list.length < 2) return null
  const name = list.find(({ id }) => id === people.current)?.name
  return (
    <p className="topbar__inner person-strip">
      <span>
        Open for <strong>{name ?? 'someone else'}</strong>
      </span>
      <Link className="link-button" href={routes.data}>
        Change
      </Link>
    </p>
  )
}
