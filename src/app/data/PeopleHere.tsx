import { useState } from 'react'
import { mergeBack } from '../../state/copies/mergeBack'
import type { Person } from '../../state/people/people'
import { type Undo, UndoRow } from '../controls/UndoRow'
import { useNextFocus } from '../layout/useNextFocus'
import { usePeople } from '../records/usePeople'
import { useWorld } from '../world'
import { NameForm } from './NameForm'
import { PersonRow } from './PersonRow'

/** Who uses this device. Each has answers, plan and log of their own; what one says never counts for another. */
export function PeopleHere() {
  const { port, restart } = useWorld()
  const { people, list } = usePeople()
  const [naming, setNaming] = useState<Person['id'] | 'new'>()
  const { area, goOn } = useNextFocus()
  // Whose name was asked for last, or who came back: there the keys go on.
  const [next, setNext] = useState<Person['id'] | 'new'>()
  const leadTo = (whom: typeof next) => {
    setNext(whom)
    goOn()
  }
  const [undo, setUndo] = useState<Undo>()
  const [refused, setRefused] = useState(false)
  const go = (id: string): boolean => {
    const goes = people.switchTo(id)
    setRefused(!goes)
    if (goes) restart()
    return goes
  }
  const add = (name: string) => {
    const id = people.add(name)
    if (id === undefined) setRefused(true)
    // Whoever is added is about to answer: on the answers of someone else they must not.
    else if (!go(id)) people.remove(id)
  }
  const remove = ({ id, name }: Person) => {
    const taken = people.remove(id)
    setRefused(taken === undefined)
    if (taken === undefined) return
    const back = () => {
      const isBack = mergeBack(port, taken.gone)
      if (isBack) {
        people.rename(id, name)
        leadTo(id)
      }
      return isBack
    }
    const what = taken.whole
      ? `${name} and all that was kept for them is off this device.`
      : `This browser stopped in the middle: a part of what is kept for ${name} is gone from it. It is not lost yet: Undo puts it back.`
    leadTo(undefined)
    setUndo({ what, undo: back })
  }
  return (
    <section ref={area} className="stack" aria-labelledby="people">
      <h2 id="people">Who uses this device</h2>
      <ul className="people">
        {list.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isOpen={person.id === people.current}
            isNaming={naming === person.id}
            isNext={next === person.id}
            onOpen={() => go(person.id)}
            onRemove={() => remove(person)}
            onRename={() => setNaming(person.id)}
            onNamed={(name) => {
              if (name !== undefined) people.rename(person.id, name)
              setNaming(undefined)
              leadTo(person.id)
            }}
          />
        ))}
      </ul>
      {naming === 'new' ? (
        <NameForm
          label="Name, for example “a friend”"
          start=""
          onDone={(name) => {
            setNaming(undefined)
            leadTo('new')
            if (name !== undefined) add(name)
          }}
        />
      ) : (
        <p>
          <button
            type="button"
            className="button button--quiet"
            data-next={next === 'new' ? true : undefined}
            onClick={() => setNaming('new')}
          >
            Add someone
          </button>
        </p>
      )}
      <UndoRow last={undo} onDone={() => setUndo(undefined)} />
      {refused && (
        <p className="notice notice--warn" role="alert">
          This browser will not let us do that. Nothing was changed.
        </p>
      )}
    </section>
  )
}
