import { triageLabels } from '../../content/labels'
import { model } from '../../content/model'
import { saidFor } from '../../content/quoted'
import type { RaisedFlag } from '../../domain/flags/screenRedFlags'
import { triageOf } from '../../domain/flags/screenRedFlags'
import { Fold } from '../layout/Fold'
import { useVisit, useWording } from '../world'
import { SourceList } from './SourceList'
import './care-banner.css'

/** Signs that a doctor or physio should see. They stand above the result and inside the plan. */
export function CareBanner({ flags }: { readonly flags: readonly RaisedFlag[] }) {
  const words = useWording()
  const answers = useVisit((visit) => visit.answers)
  if (flags.length === 0) return null
  return (
    <section className="care" aria-labelledby="care">
      <h2 id="care">{triageLabels[triageOf(flags)]}</h2>
      <ul className="care__list">
        {flags.map(({ flag, signs }) => {
          const { name, actions, why, cites, basis } = model.redFlags[flag]
          return (
            <li key={flag}>
              <h3>{name}</h3>
              <p className="small soft">You said: {saidFor({ flag, signs }, answers).map(words).join('; ')}</p>
              <ul className="bullets">
                {actions.map((action) => (
                  <li key={action}>{words(action)}</li>
                ))}
              </ul>
              <Fold className="fold small no-print" summary={`Why: ${name}`}>
                {() => (
                  <>
                    <p>{words(why)}</p>
                    {basis && <p>It rests on {basis}.</p>}
                    <SourceList ids={cites} />
                  </>
                )}
              </Fold>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
