import { useState } from 'react'
import { type TrialCard, trialWords } from '../../content/trials'
import type { Assessment } from '../../domain/assess'
import { neededFor } from '../../domain/trial/needed'
import type { Trial } from '../../domain/trial/trial'
import { Pills } from '../controls/Pills'
import { useToday } from '../days/useToday'
import { useVisit } from '../world'
import { NothingToTry } from './NothingToTry'
import { triable } from './triable'

type Props = {
  readonly assessment: Assessment
  readonly onBegin: (trial: Omit<Trial, 'seed'>) => void
}

const often = { '9': 'Nearly all', '7': '7 in 10', '5': 'About half', '4': '4 in 10', '2': 'Fewer' } as const
type Often = keyof typeof often

/** What of the plan can be tried, and what to expect of it before it begins. */
export function BeginTrial({ assessment, onBegin }: Props) {
  const today = useToday()
  const [share, setShare] = useState<Often>('5')
  const open = triable(
    assessment,
    useVisit((all) => all.answers),
  )
  if (open.length === 0)
    return assessment.triage === 'see-doctor' ? (
      <p className="lead">Have your warning sign looked at first. Until then, try nothing by chance.</p>
    ) : (
      <NothingToTry items={assessment.plan.items} />
    )
  return (
    <>
      <p className="lead">No measure is sure to work for you. Find out with your own runs, without fooling yourself.</p>
      <Pills
        name="share"
        legend="How many of these runs or nights cramp now?"
        options={Object.keys(often) as Often[]}
        label={(one) => often[one]}
        chosen={[share]}
        onChoose={([one = '5']) => setShare(one)}
      />
      {open.map(({ measure, card }) => {
        const needed = neededFor(card.rule, card.counts, Number(share) / 10)
        return (
          <section key={measure} className="panel stack stack--tight" aria-label={card.question}>
            <h2>{card.question}</h2>
            <p>{trialWords.rule[card.rule]}</p>
            <p>{expectation(card, needed)}</p>
            {needed && (
              <p>
                <button
                  type="button"
                  className="button"
                  onClick={() =>
                    onBegin({ measure, rule: card.rule, counts: card.counts, start: today, most: needed.most })
                  }
                >
                  Begin today
                </button>
              </p>
            )}
          </section>
        )
      })}
      <ul className="bullets">
        {trialWords.honest.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function expectation({ rule, counts }: TrialCard, needed: ReturnType<typeof neededFor>): string {
  const things = counts === 'run' ? 'days with a run' : 'nights'
  if (needed === undefined)
    return 'You cramp too seldom for this: it would take longer than anyone keeps it up, so we do not offer it.'
  const spell = (steps: number) => (rule === 'by-day' ? `${steps} ${things}` : `${steps * 4} weeks`)
  return `If it halves your cramps, half of all runners know after ${spell(needed.half)}, and ${trialWords.known} after ${spell(needed.most)}. Then it ends.`
}
