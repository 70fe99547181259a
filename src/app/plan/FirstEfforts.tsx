import { catalogue } from '../../content/programme/catalogue'
import type { Deed } from '../../domain/plan/deeds'
import { firstEfforts } from '../../domain/programme/firstEfforts'
import type { MeasureId } from '../../domain/vocabulary'
import { EffortList } from '../today/EffortList'

type Props = { readonly measure: MeasureId; readonly forbidden: ReadonlySet<Deed> }

/** The drawings of an action: loaded when it is opened, as figures are large and most actions stay shut. */
export default function FirstEfforts({ measure, forbidden }: Props) {
  return <EffortList efforts={firstEfforts(measure, catalogue, forbidden)} />
}
