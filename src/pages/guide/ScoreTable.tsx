import { causeTags } from '../../content/causeTags'
import { likelihoodLabels, triageLabels } from '../../content/labels'
import { inBothUnits } from '../../domain/quantity'
import type { ScoreRow } from './scoreRows'

type Props = { readonly rows: readonly ScoreRow[]; readonly caption: string }

/** Expected beside given, story by story. On a small screen each story becomes a block of its own. */
export function ScoreTable({ rows, caption }: Props) {
  return (
    <table className="scores">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Story</th>
          <th scope="col">Expected, best first</th>
          <th scope="col">Given, likeliest first</th>
          <th scope="col">Outcome</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.story.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { readonly row: ScoreRow }) {
  const { story, triage, given } = row
  const { gold, source, summary } = story
  return (
    <tr>
      <th scope="row">
        {inBothUnits(summary)} <Origin of={source} />
      </th>
      <td>
        <span className="scores__label" aria-hidden="true">
          Expected
        </span>
        <b>{[gold.triage, ...gold.alsoOk].map((level) => triageLabels[level]).join(', or: ')}</b>
        <ol className="scores__causes">
          {gold.causes.map((cause) => (
            <li key={cause}>{causeTags[cause]}</li>
          ))}
        </ol>
      </td>
      <td>
        <span className="scores__label" aria-hidden="true">
          Given
        </span>
        <b>{triageLabels[triage]}</b>
        {given.length === 0 ? (
          <p>No list of causes: help comes first.</p>
        ) : (
          <ol className="scores__causes">
            {given.map(({ cause, word }) => (
              <li key={cause}>
                {causeTags[cause]} <span className="soft">({likelihoodLabels[word].toLowerCase()})</span>
              </li>
            ))}
          </ol>
        )}
      </td>
      <td>
        <span className="scores__label" aria-hidden="true">
          Outcome
        </span>
        <ul className="scores__outcome">
          {outcomes(row).map(({ hit, text }) => (
            <li key={text} className={hit ? 'scores__hit' : 'scores__miss'}>
              {text}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

const urgencies = {
  exact: 'How soon: right',
  'also-right': 'How soon: also right',
  missed: 'How soon: missed',
} as const

function outcomes({ given, firstRight, inThree, urgency }: ScoreRow) {
  const ofList = [
    { hit: firstRight, text: firstRight ? 'First cause: right' : 'First cause: missed' },
    { hit: inThree, text: inThree ? 'Expected first is in our three' : 'Expected first is not in our three' },
  ]
  return [{ hit: urgency !== 'missed', text: urgencies[urgency] }, ...(given.length > 0 ? ofList : [])]
}

function Origin({ of }: { readonly of: ScoreRow['story']['source'] }) {
  if (!of.startsWith('http')) return <span className="scores__origin">Told in: {of}</span>
  return (
    <span className="scores__origin">
      Told at: <a href={of}>{new URL(of).hostname.replace(/^www\./, '')}</a>
    </span>
  )
}
