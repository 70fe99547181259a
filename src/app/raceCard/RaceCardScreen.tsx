import { Link } from 'wouter'
import { emergencyNumbers } from '../../content/emergencyNumbers'
import { heatForAgeAlone } from '../../content/heatForAgeAlone'
import { cardFor } from '../../content/tomorrow/cardFor'
import type { Assessment } from '../../domain/assess'
import { allowed } from '../../domain/deeds'
import { numbersFor } from '../../domain/emergencyNumbers'
import { raceCard } from '../../domain/numbers/raceCard'
import { isForRunner, sheetAsks } from '../../domain/numbers/worksheet'
import { inUnits } from '../../domain/quantity'
import { EmergencyNumbers } from '../../parts/emergency/EmergencyNumbers'
import { AssessedRoute } from '../assessed/AssessedRoute'
import { UnitsSwitch } from '../controls/UnitsSwitch'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { Field } from '../numbers/Field'
import { LeftOut } from '../numbers/LeftOut'
import { RaceFields } from '../numbers/RaceFields'
import { useCardWish } from '../numbers/useCardWish'
import { useRace } from '../numbers/useRace'
import { routes } from '../routes'
import { usePreferences, useVisit } from '../world'
import { CardView } from './CardView'
import { cardParts } from './cardParts'
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
  const mayRaceInHeat = allowed(['run-in-heat'], forbidden) || heatForAgeAlone(assessment, answers)
  const card = race.goal && raceCard({ ...wish, goal: race.goal }, mayRaceInHeat)
  const parts =
    card && race.goal
      ? cardParts({
          card,
          goal: race.goal,
          units: wish.units,
          where,
          forbidden,
          beware: cardFor(assessment, answers).beware.map((line) => inUnits(line, wish.units)),
          number: number ?? emergencyNumbers.mobile.dial,
          call: race.entry.call,
        })
      : []
  const forRunner = isForRunner('pace', forbidden)
  return (
    <Page title="Race-day card" narrow>
      <div className="stack stack--wide">
        <Title>Race-day card</Title>
        {!forRunner && <LeftOut plan={plan} asks={sheetAsks.pace} />}
        {forRunner && (
          <div className="stack no-print">
            <UnitsSwitch />
            <RaceFields race={race} />
            <EmergencyNumbers country={country} onChoose={(chosen) => choose({ country: chosen || undefined })} />
            <Field
              name="Someone to call"
              hint="A name and a number, if you like. It stands on the card and nowhere else."
              value={race.entry.call}
              maxLength={60}
              fault={undefined}
              onType={(call) => race.put({ ...race.entry, call })}
            />
          </div>
        )}
        {parts.length > 0 && (
          <>
            <CardView parts={parts} />
            <p className="actions no-print">
              <SavePicture parts={parts} />
              <button type="button" className="button button--quiet" onClick={() => window.print()}>
                Print the card
              </button>
            </p>
          </>
        )}
        {forRunner && parts.length === 0 && <p role="status">Enter distance and time, and the card is made.</p>}
        <p className="actions no-print">
          <Link className="link-button" href={routes.numbers}>
            All numbers of your own
          </Link>
        </p>
      </div>
    </Page>
  )
}
