import { catalogue } from '../../content/programme/catalogue'
import type { Deed } from '../../domain/deeds'
import { catalogueFor } from '../../domain/programme/catalogueFor'
import { firstEfforts } from '../../domain/programme/firstEfforts'
import type { MeasureId } from '../../domain/vocabulary'
import { EffortList } from '../today/EffortList'
import { useVisit } from '../world'

type Props = { readonly measure: MeasureId; readonly forbidden: ReadonlySet<Deed> }

/** The drawings of an action: loaded when it is opened, as figures are large and most actions stay shut. */
export default function FirstEfforts({ measure, forbidden }: Props) {
  const answers = useVisit((visit) => visit.answers)
  return <EffortList efforts={firstEfforts(measure, catalogueFor(catalogue, answers), forbidden)} />
}
