import { agreementLabels, gradeLabels } from '../../content/labels'
import { model } from '../../content/model'
import type { Finding } from '../../domain/rankCauses'
import { CauseMark } from '../drawings/CauseMark'
import { pages } from '../routes'
import { useWording } from '../world'
import { causeAnchor } from './causeAnchor'
import { LikelihoodMeter } from './LikelihoodMeter'
import { ReasonList } from './ReasonList'
import { SourceList } from './SourceList'
import { Waterfall } from './Waterfall'

/** A leading cause: how likely, why, what speaks against it, how that adds up, and who says so. */
export function CauseCard({ finding }: { readonly finding: Finding }) {
  const words = useWording()
  const cause = model.causes[finding.cause]
  return (
    <article className="cause panel" id={causeAnchor(finding.cause)} tabIndex={-1} aria-label={cause.name}>
      <header className="cause__head">
        <span className="cause__mark">
          <CauseMark id={finding.cause} />
        </span>
        <div>
          <h2>{cause.name}</h2>
          <LikelihoodMeter word={finding.word} />
        </div>
      </header>
      <p className="cause__mechanism">{words(cause.mechanism)}</p>
      {finding.reasons.length > 0 ? (
        <ReasonList heading="Because you said" reasons={finding.reasons} />
      ) : (
        <p className="soft">Nothing you said points to it in particular. It is common, so it stays on the list.</p>
      )}
      {finding.against.length > 0 && <ReasonList heading="Speaks against it" reasons={finding.against} />}
      {finding.limit && (
        <details className="reason reason--limit">
          <summary>
            <span className="reason__text">{words(finding.limit.because)}</span>
            <span className="reason__weight">Holds it down</span>
          </summary>
          <div className="reason__more">
            <SourceList ids={finding.limit.cites} />
          </div>
        </details>
      )}
      <div className="folds no-print">
        <details className="fold">
          <summary>How it adds up</summary>
          <Waterfall finding={finding} />
        </details>
        <details className="fold">
          <summary>What coaches and studies say</summary>
          <div className="cause__voices">
            <div>
              <h3>The coach</h3>
              <p>{words(cause.coachSays)}</p>
            </div>
            <div>
              <h3>The studies</h3>
              <p>{words(cause.studiesSay)}</p>
            </div>
          </div>
          <p className="small soft">
            {agreementLabels[cause.agreement]}. Evidence: {gradeLabels[cause.grade].toLowerCase()}.
          </p>
        </details>
        <details className="fold">
          <summary>Sources ({cause.cites.length})</summary>
          <SourceList ids={cause.cites} />
          <p>
            <a href={`${pages.guide}causes/${finding.cause}/`}>All about this cause in the guide</a>
          </p>
        </details>
      </div>
    </article>
  )
}
