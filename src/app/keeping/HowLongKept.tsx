import { useWorld } from '../world'

/** How long this browser keeps things, where that is shorter than a plan. Nothing where it need not be said. */
export function HowLongKept() {
  const { runsIn } = useWorld()
  if (runsIn === 'browser') return null
  if (runsIn === 'home-screen')
    return (
      <p className="small">
        Opened from the home screen, Uncramp sees only what was kept here. What you did in the browser is still there:
        make a copy in the browser, then bring it back here. A link from “Hand it over” brings answers and weeks.
      </p>
    )
  return (
    <p className="small">
      Safari deletes what a page keeps when you use Safari for seven days without opening that page. To keep it: tap
      Share, then “Add to Home Screen”. The app there starts empty, so make a copy first and bring it back there. A link
      from “Hand it over” takes answers and weeks there, too.
    </p>
  )
}
