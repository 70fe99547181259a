import type { HandedOver } from '../domain/handOver/handedOver'
import { questionIds } from '../domain/questionnaire/questionnaire'
import type { Records } from './records/records'
import { visitText } from './savedVisit'

/** A record of its own for answers from elsewhere, as it is stored. All of them count as given now. */
export function freshVisit(
  { rules, answers }: Pick<HandedOver, 'rules' | 'answers'>,
  { newId, now }: Pick<Records, 'newId' | 'now'>,
): string {
  const at = now()
  const stamps = Object.fromEntries(questionIds.flatMap((id) => (answers[id] === undefined ? [] : [[id, at]])))
  return visitText({ id: newId(), rules, answers, stamps })
}
