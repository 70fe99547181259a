import { useState } from 'react'
import { Link } from 'wouter'
import { countWords, shareWords } from '../../content/programme/choiceWords'
import { verdictWords } from '../../content/programme/verdictWords'
import { type CountId, checkInWeeks, countIds, type ShareId, shareIds } from '../../domain/programme/choices'
import { verdictOf } from '../../domain/programme/verdict'
import { checkInOf, setUpIn, withCheckIn } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { AssessedRoute } from '../assessed/AssessedRoute'
import { Pills } from '../controls/Pills'
import { useToday } from '../days/useToday'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import type { ScreenProps } from '../loading/lateScreens'
import { routes } from '../routes'
import { useRecord, useWorld } from '../world'
import '../programme/programme.css'
import '../controls/blank.css'

/** One minute at the end of some weeks. */
function CheckIn({ week }: { readonly week: number }) {
  const { records } = useWorld()
  const today = useToday()
  const kept = useRecord(programmeKind, (record) => record.value)
  const start = setUpIn(kept)?.start ?? today
  const said = checkInOf(kept, start, week)
  const before = checkInWeeks.flatMap((nth) => (nth < week ? (checkInOf(kept, start, nth) ?? []) : []))
  const [cramps, setCramps] = useState<CountId>()
  const [runs, setRuns] = useState<CountId>()
  const [did, setDid] = useState<ShareId>()
  const [tried, setTried] = useState(false)
  const whole = cramps !== undefined && runs !== undefined && did !== undefined
  const counted = (legend: string, chosen: CountId | undefined, choose: (count: CountId) => void, name: string) => (
    <Pills
      name={name}
      legend={legend}
      options={countIds}
      label={(count) => countWords[count]}
      chosen={chosen ? [chosen] : []}
      onChoose={([count]) => count && choose(count)}
    />
  )
  if (said !== undefined)
    return (
      <Page title={`After week ${week}`} narrow>
        <div className="stack">
          <p className="eyebrow">After week {week}</p>
          <Title>{verdictWords[verdictOf([...before, said])].title}</Title>
          <p className="lead">{verdictWords[verdictOf([...before, said])].say}</p>
          <p>Has anything else changed? Go through your answers again: they are filled in as you left them.</p>
          <p className="actions">
            <Link className="button" href={routes.review}>
              Look at my answers
            </Link>
            <Link className="link-button" href={routes.today}>
              Back to today
            </Link>
          </p>
        </div>
      </Page>
    )
  return (
    <Page title={`After week ${week}`} narrow>
      <form
        className="set-up"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!whole) return
          records
            .open(programmeKind)
            .getState()
            .change((value, now) => withCheckIn(value, start, week, { on: today, cramps, runs, did }, now))
        }}
      >
        <header className="stack stack--tight">
          <p className="eyebrow">After week {week}</p>
          <Title>How were the last two weeks?</Title>
        </header>
        {counted('Cramps', cramps, setCramps, 'cramps')}
        {counted('Runs', runs, setRuns, 'runs')}
        <Pills
          name="did"
          legend="How much of the programme did you do?"
          options={shareIds}
          label={(share) => shareWords[share]}
          chosen={did ? [did] : []}
          onChoose={([share]) => share && setDid(share)}
        />
        <p className="actions">
          <button type="submit" className="button">
            Save
          </button>
          {tried && !whole && (
            <span className="blank__error" role="alert">
              Please answer all three.
            </span>
          )}
        </p>
      </form>
    </Page>
  )
}

export default function CheckInScreen({ id = '2' }: ScreenProps) {
  return <AssessedRoute>{() => <CheckIn key={id} week={Number(id)} />}</AssessedRoute>
}
