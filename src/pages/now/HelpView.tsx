import { helpNow } from '../../content/dangerSigns'
import { EmergencyNumbers } from '../../parts/emergency/EmergencyNumbers'
import { elsewhere } from './elsewhere'
import { Lines } from './Lines'

export function HelpView() {
  const { heading, first, worried, call, meanwhile, today, unsure } = helpNow
  return (
    <section className="now__view" id="help" data-view="" aria-labelledby="help-name">
      <div className="now__alarm">
        <h2 id="help-name" tabIndex={-1}>
          {heading}
        </h2>
        <p>{first}</p>
      </div>
      <p className="now__worried">{worried}</p>
      <div className="now__columns">
        <div className="now__column">
          <EmergencyNumbers />
          <h3>{call.heading}</h3>
          <Lines of={call.signs} />
          <p>{call.orGo}</p>
        </div>
        <div className="now__column">
          <h3>{meanwhile.heading}</h3>
          <Lines of={meanwhile.steps} />
          <h3>{today.heading}</h3>
          <Lines of={[...today.signs, ...today.also]} />
        </div>
      </div>
      <p>{unsure}</p>
      <p className="now__choice">
        <a className="button button--quiet" href={elsewhere.quiz}>
          Go through the signs one by one
        </a>
        <a className="now__link" href="#signs">
          Back to the danger signs
        </a>
      </p>
    </section>
  )
}
