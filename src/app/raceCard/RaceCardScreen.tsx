import { Link } from 'wouter'
import { emergencyNumbers } from '../../content/emergencyNumbers'
import { heatForAgeAlone } from '../../content/heatForAgeAlone'
import { beforeTheStart, cardWords, ownTrouble } from '../../content/numbers/cardWords'
import { youngAndNotUsedToHeat } from '../../content/patterns/childAndPregnancy/young-and-not-used-to-heat'
import { bewareFor } from '../../content/tomorrow/bewareFor'
import type { Assessment } from '../../domain/assess'
import { judge } from '../../domain/conditions/compileCondition'
import { allowed } from '../../domain/deeds'
import { numbersFor } from '../../domain/emergencyNumbers'
import { raceCard } from '../../domain/numbers/raceCard'
import { longestText } from '../../domain/numbers/typed'
import { raceAsks, sheetAsks } from '../../domain/numbers/worksheet'
import { inUnits } from '../../domain/quantity'
import { EmergencyNumbers } from '../../parts/emergency/EmergencyNumbers'
import { AssessedRoute } from '../assessed/AssessedRoute'
import { UnitsSwitch } from '../controls/UnitsSwitch'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { Field } from '../numbers/Field'
import { LeftOut } from '../numbers/LeftOut'
import { RaceFields } from '../numbers/RaceFields'
import { thatHold } from '../numbers/thatHold'
import { useCardWish } from '../numbers/useCardWish'
import { useRace } from '../numbers/useRace'
import { routes } from '../routes'
import { usePreferences, useVisit } from '../world'
import { CardView } from './CardView'
import { cardParts, partsWithoutRace } from './cardParts'
import { SavePicture } from './SavePicture'
import '../../parts/styles/paper.css'
import '../numbers/numbers.css'
import './race-card.css'

/** What to carry on race day: one card to print, one picture for the lock screen. */
export default function RaceCardScreen() {
  return <AssessedRoute>{(assessment) => <Card assessment={assessment} />}</AssessedRoute>
}

function Card({ assessment }: { readonly assessment: Assessment }) {
  const { plan } = assessment
  const { forbidden } = plan
  const race = useRace()
  const wish = useCardWish(race, forbidden)
  const answers = useVisit((visit) => visit.answers)
  const { where = [] } = answers
  const country = usePreferences((preferences) => preferences.country)
  const choose = usePreferences((preferences) => preferences.choose)
  // Of a country that was not named, the number that works on most mobiles.
  const number = country === undefined ? emergencyNumbers.mobile.dial : numbersFor(emergencyNumbers, country)[0]?.dial
  const heatIsNew = judge(youngAndNotUsedToHeat, answers) === 'holds'
  const mayInHeat = allowed(['run-in-heat'], forbidden)
  const mayRaceInHeat = (mayInHeat && !heatIsNew) || heatForAgeAlone(assessment, answers)
  const card = race.goal && raceCard({ ...wish, goal: race.goal }, mayRaceInHeat)
  const runner = {
    where,
    sickle: answers.conditions?.includes('sickle') === true,
    notInHeat: mayInHeat ? cardWords.start.youngInHeat : cardWords.start.notInHeat,
    beforeTheStart: thatHold(beforeTheStart, answers),
    ownTrouble: thatHold(ownTrouble, answers),
    under18: answers.health?.includes('under-18') === true,
    hilly: ['hillier', 'downhill'].some((hill) => answers.load?.some((one) => one === hill)),
    forbidden,
    beware: bewareFor(assessment).map((line) => inUnits(line, wish.units)),
    number: number ?? emergencyNumbers.mobile.dial,
    call: race.entry.call,
  }
  const mayRace = allowed(sheetAsks.pace, forbidden)
  const asks = race.goal ? raceAsks(race.goal.seconds / 60) : sheetAsks.pace
  const leftOut = !allowed(asks, forbidden)
  const mayRun = allowed(['run'], forbidden)
  const parts =
    card && race.goal
      ? cardParts({ card, goal: race.goal, units: wish.units }, runner)
      : leftOut && mayRun
        ? partsWithoutRace(runner)
        : []
  return (
    <Page title="Race-day card" narrow>
      <div className="stack stack--wide">
        <Title>Race-day card</Title>
        {leftOut && <LeftOut plan={plan} asks={asks} />}
        {mayRun && (
          <div className="stack no-print">
            {mayRace && (
              <>
                <UnitsSwitch />
                <RaceFields race={race} />
              </>
            )}
            <Field
              name="Someone to call"
              hint="A name and a number, if you like. It stands on the card and nowhere else."
              value={race.entry.call}
              maxLength={longestText}
              fault={undefined}
              onType={(call) => race.put({ ...race.entry, call })}
            />
          </div>
        )}
        {parts.length > 0 && (
          <>
            <CardView title={card ? cardWords.title : cardWords.anyRun} parts={parts} />
            <p className="actions no-print">
              <SavePicture parts={parts} />
              <button type="button" className="button button--quiet" onClick={() => window.print()}>
                Print the card
              </button>
            </p>
          </>
        )}
        {mayRace && parts.length === 0 && <p role="status">Enter distance and time, and the card is made.</p>}
        {parts.length > 0 && (
          <div className="stack no-print">
            <h2>The emergency number on it</h2>
            <EmergencyNumbers country={country} onChoose={(chosen) => choose({ country: chosen || undefined })} />
          </div>
        )}
        <p className="actions no-print">
          <Link className="link-button" href={routes.numbers}>
            All numbers of your own
          </Link>
        </p>
      </div>
    </Page>
  )
}
