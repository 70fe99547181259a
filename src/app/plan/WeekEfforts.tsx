import { catalogue } from '../../content/programme/catalogue'
import type { Deed } from '../../domain/deeds'
import { newEfforts } from '../../domain/programme/newEfforts'
import type { MeasureId } from '../../domain/vocabulary'
import { EffortList } from '../today/EffortList'

type Props = { readonly measure: MeasureId; readonly week: number; readonly forbidden: ReadonlySet<Deed> }

/** What a week asks for the first time, in words and drawings: a name alone tells nobody what to do. */
export default function WeekEfforts({ measure, week, forbidden }: Props) {
  return <EffortList efforts={newEfforts(measure, week, catalogue, forbidden)} />
}
