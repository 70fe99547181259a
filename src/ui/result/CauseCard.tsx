import { agreementLabels, gradeLabels } from '../../content/labels'
import { model } from '../../content/model'
import type { Finding } from '../../domain/rankCauses'
import { CauseMark } from '../drawings/CauseMark'
import { useWording } from '../world'
import { LikelihoodMeter } from './LikelihoodMeter'
import { ReasonList } from './ReasonList'
import { SourceList } from './SourceList'

/** A leading cause: how likely, why, what speaks against it, and who says so. */
export function CauseCard({ finding }: { readonly finding: Finding }) {
  const words = useWording()
  const cause = model.causes[finding.cause]
  return (
    <article className="cause panel">
      <header className="cause__head">
        <span className="cause__mark">
          <CauseMark id={finding.cause} />
        </span>
        <div>
          <h2>{cause.name}</h2>
          <LikelihoodMeter word={finding.word} />
        </div>
      </header>
      <p>{words(cause.mechanism)}</p>
      {finding.reasons.length > 0 ? (
        <ReasonList heading="Because you said" reasons={finding.reasons} sign="for" />
      ) : (
        <p className="soft">Nothing you said points to it in particular. It is common, so it stays on the list.</p>
      )}
      {finding.against.length > 0 && (
        <ReasonList heading="Speaks against it" reasons={finding.against} sign="against" />
      )}
      {finding.limit && <p className="cause__limit small">{words(finding.limit.because)}</p>}
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
      </details>
    </article>
  )
}
