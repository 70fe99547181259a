import { useMemo } from 'react'
import { createPeople, type People, type Person } from '../../state/people/people'
import { peopleKind } from '../../state/people/peopleKind'
import { useRecord, useWorld } from '../world'

/** The people on this device, and the list of them as it is now. */
export function usePeople(): { readonly people: People; readonly list: readonly Person[] } {
  const { port, records } = useWorld()
  const people = useMemo(() => createPeople(port, records), [port, records])
  useRecord(peopleKind, (record) => record.value)
  return { people, list: people.list() }
}
