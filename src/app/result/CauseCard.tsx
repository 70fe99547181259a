import { agreementLabels, gradeLabels } from '../../content/labels'
import { model } from '../../content/model'
import type { Finding } from '../../domain/causes/rankCauses'
import { CauseMark } from '../../parts/drawings/CauseMark'
import { LikelihoodMeter } from '../../parts/meters/LikelihoodMeter'
import { SourceList } from '../advice/SourceList'
import { Fold } from '../layout/Fold'
import { pages } from '../routes'
import { useReading } from '../world'
import { causeAnchor } from './causeAnchor'
import { ReasonList } from './ReasonList'
import { Waterfall } from './Waterfall'
import '../layout/folds.css'
import './cause-card.css'

/** A leading cause: how likely, why, what speaks against it, how that adds up, and who says so. */
export function CauseCard({ finding }: { readonly finding: Finding }) {
  const words = useReading()
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
      {finding.limit && <Limit limit={finding.limit} />}
      <div className="folds no-print">
        <Fold summary="How it adds up">{() => <Waterfall finding={finding} />}</Fold>
        <Fold summary="What coaches and studies say">
          {() => (
            <>
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
            </>
          )}
        </Fold>
        <Fold summary={`Sources (${cause.cites.length})`}>
          {() => (
            <>
              <SourceList ids={cause.cites} />
              <p>
                <a href={`${pages.guide}causes/${finding.cause}/`}>All about this cause in the guide</a>
              </p>
            </>
          )}
        </Fold>
      </div>
    </article>
  )
}

function Limit({ limit }: { readonly limit: NonNullable<Finding['limit']> }) {
  const words = useReading()
  return (
    <Fold
      className="reason reason--limit"
      summary={
        <>
          <span className="reason__text">{words(limit.because)}</span>
          <span className="reason__weight">Holds it down</span>
        </>
      }
    >
      {() => (
        <div className="reason__more">
          <SourceList ids={limit.cites} />
        </div>
      )}
    </Fold>
  )
}
