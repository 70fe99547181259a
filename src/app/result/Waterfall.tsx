import { likelihoodLabels } from '../../content/labels'
import { model } from '../../content/model'
import { wordFloors } from '../../domain/causes/likelihood'
import type { Finding } from '../../domain/causes/rankCauses'
import { type WaterfallStep, waterfallOf } from '../../domain/causes/waterfall'
import type { SourceId } from '../../domain/sourceIds'
import { unreachable } from '../../domain/unreachable'
import { signed } from '../advice/pointsText'
import { SourceList } from '../advice/SourceList'
import { Fold } from '../layout/Fold'
import { useWording } from '../world'
import { WaterfallBar } from './WaterfallBar'
import './waterfall.css'

/** Every step from nothing known to the sum: a list to read, and beside it bars that hang where the last one ended. */
export function Waterfall({ finding }: { readonly finding: Finding }) {
  const words = useWording()
  const steps = waterfallOf(model.causes[finding.cause], finding)
  return (
    <div className="waterfall">
      <p className="small soft">
        Three points double the odds, minus three halve them. {scale} Tap a line for its sources.
      </p>
      <ol className="waterfall__steps">
        {steps.map((step) => {
          const { text, points, cites } = lineOf(step, finding)
          const line = (
            <>
              <span className="waterfall__text">{words(text)}</span>
              <span className="waterfall__points">{points}</span>
              <WaterfallBar step={step} steps={steps} />
            </>
          )
          return (
            <li key={`${step.kind} ${text}`}>
              {cites.length === 0 ? (
                <p className="waterfall__line waterfall__line--sum">{line}</p>
              ) : (
                <Fold className="waterfall__fold" summary={<span className="waterfall__line">{line}</span>}>
                  {() => <SourceList ids={cites} />}
                </Fold>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** "Very likely begins at +6, likely at 0, possible at −6." */
const scale = `${wordFloors
  .map(({ word, from }, index) =>
    index === 0
      ? `${likelihoodLabels[word]} begins at ${signed(from)}`
      : `${likelihoodLabels[word].toLowerCase()} at ${signed(from)}`,
  )
  .join(', ')}.`

type Line = { readonly text: string; readonly points: string; readonly cites: readonly SourceId[] }

function lineOf(step: WaterfallStep, { cause, word }: Finding): Line {
  switch (step.kind) {
    case 'base':
      return {
        text: `Where it starts, before your answers. ${model.causes[cause].howCommon}`,
        points: signed(step.to),
        cites: model.causes[cause].cites,
      }
    case 'for':
    case 'against':
      return { text: step.reason.because, points: signed(step.reason.points), cites: step.reason.cites }
    case 'limit':
      return { text: step.limit.because, points: `at most ${signed(step.to)}`, cites: step.limit.cites }
    case 'sum':
      return { text: `Together: ${likelihoodLabels[word].toLowerCase()}`, points: signed(step.to), cites: [] }
    default:
      return unreachable(step)
  }
}
