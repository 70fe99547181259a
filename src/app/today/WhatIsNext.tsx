import { beforeRaceWords } from '../../content/programme/words'
import { nextRunAfter } from '../../domain/programme/nextRunAfter'
import { nextAfter } from '../../domain/programme/progress'
import { shortDay } from '../days/dayWords'
import { dayAfter } from '../days/localDays'
import { inLine } from '../programme/inLine'
import type { Running } from '../programme/programmeFrom'
import { useReading } from '../world'

/** What comes tomorrow, or on the next day that has something. */
export function WhatIsNext({ programme, today }: Pick<Running, 'programme' | 'today'>) {
  const words = useReading()
  const tomorrow = dayAfter(today, 1)
  const run = nextRunAfter(programme, today)
  const easy = run?.easy ? run.date : undefined
  const ahead = [
    ...programme.weeks
      .flatMap(({ sessions }) => sessions.filter(({ date }) => date === tomorrow))
      .map(({ say }) => say),
    ...(easy === tomorrow ? [beforeRaceWords.easyRun] : []),
  ]
  const [first, ...more] = ahead
  if (first !== undefined)
    return more.length === 0 ? (
      <p>
        Tomorrow: <strong>{words(inLine(first))}</strong>.
      </p>
    ) : (
      <div className="stack stack--tight">
        <p id="tomorrow">Tomorrow:</p>
        <ul className="bullets" aria-labelledby="tomorrow">
          {ahead.map((say) => (
            <li key={say}>{words(say)}</li>
          ))}
        </ul>
      </div>
    )
  const session = nextAfter(programme, today)
  const next =
    easy !== undefined && (session === undefined || easy < session.date)
      ? { date: easy, say: beforeRaceWords.easyRun }
      : session
  if (next === undefined) return null
  return (
    <p>
      Nothing planned tomorrow. Next: <strong>{words(inLine(next.say))}</strong>, {shortDay(next.date)}.
    </p>
  )
}
