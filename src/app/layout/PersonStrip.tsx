import { Link } from 'wouter'
import { peopleKind } from '../../state/people/peopleKind'
import { routes } from '../routes'
import { useRecord, useWorld } from '../world'

/** Says whose answers these are, so that no one answers for another. */
export default function PersonStrip() {
  const { person } = useWorld().records
  const name = useRecord(peopleKind, (record) => record.value.get(person)?.is?.name)
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
