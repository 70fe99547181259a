import { caseKindHeadings, figures, howToRead, misses, noMisses, scorecardHead } from '../../../content/guide/scorecard'
import { rulesVersion } from '../../../content/rulesVersion'
import { caseKinds, halfOf } from '../../../domain/calibrationCase'
import { GuideArticle } from '../GuideArticle'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { Part } from '../Part'
import { ScoreTable } from '../ScoreTable'
import { isMiss, rankedRows, type ScoreRow, scoreRows } from '../scoreRows'

const kinds = caseKinds.map((kind) => ({ kind, id: kind, heading: caseKindHeadings[kind] }))

const share = (fits: (row: ScoreRow) => boolean, of: readonly ScoreRow[]): string => {
  const count = of.filter(fits).length
  return `${count} of ${of.length} (${Math.round((100 * count) / of.length)}%)`
}

const firstFits = ({ firstRight }: ScoreRow) => firstRight
const inThreeFits = ({ inThree }: ScoreRow) => inThree
const exactFits = ({ urgency }: ScoreRow) => urgency === 'exact'
const rightFits = ({ urgency }: ScoreRow) => urgency !== 'missed'
const calmFits = ({ tooCalm }: ScoreRow) => tooCalm
const alarmedFits = ({ tooAlarmed }: ScoreRow) => tooAlarmed

const counted = [
  { what: 'The first cause we name is among the expected ones', fits: firstFits, ranked: true },
  { what: 'The cause expected first is among the three we name', fits: inThreeFits, ranked: true },
  { what: 'How soon to get help: exactly as expected', fits: exactFits, ranked: false },
  { what: 'How soon to get help: as expected, or another answer that is right too', fits: rightFits, ranked: false },
  { what: 'Too calm: help was needed soon and we did not say so', fits: calmFits, ranked: false },
  { what: 'Too alarmed: we called for help nobody expected', fits: alarmedFits, ranked: false },
]

const halves = [
  { name: 'Kept for checking', of: scoreRows.filter(({ story }) => halfOf(story.id) === 'even') },
  { name: 'Used for tuning', of: scoreRows.filter(({ story }) => halfOf(story.id) === 'odd') },
]

/** The rules against real stories, misses included. All of it is worked out when the page is made. */
export function ScorecardPage() {
  const missed = scoreRows.filter(isMiss)
  return (
    <GuideArticle
      heading={scorecardHead.heading}
      lead={scorecardHead.lead}
      above={<GuideLink to={guidePaths.map}>The guide</GuideLink>}
      broad
      parts={[figures, howToRead, misses, ...kinds]}
    >
      <Part of={figures}>
        <table className="figures">
          <caption>
            {scoreRows.length} stories, rules of version {rulesVersion}
          </caption>
          <thead>
            <tr>
              <th scope="col">What is counted</th>
              {halves.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map(({ what, fits, ranked }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                {halves.map(({ name, of }) => (
                  <td key={name}>{share(fits, ranked ? of.filter(({ given }) => given.length > 0) : of)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="soft">
          With an urgent sign there is no list of causes by design. So {scoreRows.length - rankedRows.length} of the{' '}
          {scoreRows.length} stories count only for how soon to get help.
        </p>
      </Part>
      <Part of={howToRead} />
      <Part of={misses}>
        {missed.length === 0 ? (
          <p>{noMisses}</p>
        ) : (
          <ScoreTable rows={missed} caption="Stories where the rules missed" />
        )}
      </Part>
      {kinds.map((part) => (
        <Part key={part.id} of={part}>
          <ScoreTable
            rows={scoreRows.filter(({ story }) => story.kind === part.kind)}
            caption={`${part.heading}: expected beside given`}
          />
        </Part>
      ))}
    </GuideArticle>
  )
}
