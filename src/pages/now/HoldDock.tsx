/** Hidden until the script moves it below the steps: without the script the timer could not run. */
export function HoldDock() {
  return (
    <section className="hold" data-dock="" aria-label="Hold timer" hidden>
      <div className="hold__warning" role="status" data-too-long-said="" />
      <p className="hold__clock">
        <span className="hold__digits" role="timer" aria-label="Seconds left" data-digits="">
          30
        </span>
        <span className="hold__track" aria-hidden="true">
          <span className="hold__bar" data-bar="" />
        </span>
      </p>
      <div className="hold__words">
        <p role="status" data-said="" />
        <p className="hold__so-far" data-so-far="" />
      </div>
      <div className="hold__options">
        <label>
          <input type="checkbox" data-sound="" autoComplete="off" /> Sound
        </label>
        <label data-buzz-choice="" hidden>
          <input type="checkbox" data-buzz="" autoComplete="off" defaultChecked /> Buzz
        </label>
      </div>
      <div className="hold__buttons">
        <button type="button" className="button" data-go="">
          Start 30 seconds
        </button>
        <a className="button button--warn" href="#help" data-get-help="" hidden>
          Get help
        </a>
        <button type="button" className="button button--quiet" data-let-go="" hidden>
          It has let go
        </button>
      </div>
    </section>
  )
}
