import { useState } from 'react'
import { model } from '../../content/model'
import { questionNames } from '../../content/questionNames'
import { askingOrder } from '../../content/sections'
import { sources } from '../../content/sources'
import { causeIds } from '../../domain/vocabulary'
import { useWording } from '../world'
import { Choose } from './Choose'
import { chosenRows, type RuleFilter, ruleRows, type SortKey, sortKeys } from './ruleRows'
import '../controls/text-box.css'
import './rule-table.css'

const rows = ruleRows(model)
const everything: RuleFilter = { cause: '', question: '', direction: '', text: '' }
const sortLabels = { cause: 'By cause', heaviest: 'Heaviest first', question: 'By question' } as const
const directionLabels = { for: 'For a cause', against: 'Against a cause' } as const

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${Math.abs(points)}`)

/** Every rule with its weight: to be sorted, narrowed, and read by a coach or a physio. */
export function RuleTable() {
  const words = useWording()
  const [filter, setFilter] = useState(everything)
  const [sort, setSort] = useState<SortKey>('cause')
  const shown = chosenRows(rows, filter, sort)
  const narrow = (part: Partial<RuleFilter>) => setFilter({ ...filter, ...part })
  return (
    <section className="stack" aria-labelledby="rules">
      <h2 id="rules">Every rule</h2>
      <div className="rule-table__filters no-print">
        <Choose
          label="Cause"
          value={filter.cause}
          options={causeIds}
          nameOf={(id) => model.causes[id].name}
          onChoose={(cause) => narrow({ cause })}
        />
        <Choose
          label="Question"
          value={filter.question}
          options={askingOrder}
          nameOf={(id) => questionNames[id]}
          onChoose={(question) => narrow({ question })}
        />
        <Choose
          label="Direction"
          value={filter.direction}
          options={['for', 'against'] as const}
          nameOf={(id) => directionLabels[id]}
          onChoose={(direction) => narrow({ direction })}
        />
        <label className="rule-table__filter">
          Order
          <select
            className="text-box"
            value={sort}
            onChange={(event) => setSort(sortKeys.find((key) => key === event.target.value) ?? 'cause')}
          >
            {sortKeys.map((key) => (
              <option key={key} value={key}>
                {sortLabels[key]}
              </option>
            ))}
          </select>
        </label>
        <label className="rule-table__filter">
          Search
          <input
            className="text-box"
            type="search"
            value={filter.text}
            onChange={(event) => narrow({ text: event.target.value })}
          />
        </label>
      </div>
      <p role="status" className="soft">
        {shown.length} of {rows.length} rules
      </p>
      <table className="rule-table">
        <thead>
          <tr>
            <th scope="col">Cause</th>
            <th scope="col">If the runner says</th>
            <th scope="col">Points</th>
            <th scope="col">What we tell them</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={`${row.cause} ${row.because}`}>
              <th scope="row">{row.causeName}</th>
              <td>{words(row.when)}</td>
              <td className="rule-table__points">{signed(row.points)}</td>
              <td>
                {words(row.because)}
                {row.figure && <span className="soft"> {words(row.figure)}</span>}
              </td>
              <td className="small">
                {row.cites
                  .map((id) => `${sources[id].authors.split(/[ ,]/)[0]} ${sources[id].year ?? ''}`.trim())
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
