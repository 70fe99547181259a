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
  if (ahead.length > 0)
    return (
      <p>
        Tomorrow: <strong>{ahead.map((say) => words(inLine(say))).join(' · ')}</strong>.
      </p>
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
