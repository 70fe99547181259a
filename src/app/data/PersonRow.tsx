import type { Person } from '../../state/people/people'
import { firstPerson } from '../../state/storagePort'
import { NameForm } from './NameForm'

type Props = {
  readonly person: Person
  readonly isOpen: boolean
  readonly isNaming: boolean
  /** The keys go on here. */
  readonly isNext: boolean
  readonly onOpen: () => void
  readonly onRemove: () => void
  readonly onRename: () => void
  /** Called with nothing if the name stays. */
  readonly onNamed: (name: string | undefined) => void
}

/** One of those who use this device. Whoever is open, and the first, cannot be removed. */
export function PersonRow({ person, isOpen, isNaming, isNext, onOpen, onRemove, onRename, onNamed }: Props) {
  const { id, name } = person
  return (
    <li className="people__row">
      <p className="people__name">
        {name}
        {isOpen && <span className="people__now"> · open now</span>}
      </p>
      <p className="actions">
        {!isOpen && (
          <button type="button" className="link-button" onClick={onOpen}>
            Open <span className="visually-hidden">{name}</span>
          </button>
        )}
        <button type="button" className="link-button" data-next={isNext ? true : undefined} onClick={onRename}>
          Rename <span className="visually-hidden">{name}</span>
        </button>
        {!isOpen && id !== firstPerson && (
          <button type="button" className="link-button" onClick={onRemove}>
            Remove <span className="visually-hidden">{name}</span>
          </button>
        )}
      </p>
      {isNaming && <NameForm label={`New name for ${name}`} start={name} onDone={onNamed} />}
    </li>
  )
}
