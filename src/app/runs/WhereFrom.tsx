import { Fold } from '../layout/Fold'

/** How to get the files out of where they are. */
export function WhereFrom() {
  return (
    <Fold summary="Where do I get them?">
      {() => (
        <>
          <ul className="bullets">
            <li>
              <strong>Strava:</strong> on its website, open Settings, then My account, then Download or delete your
              account, and ask for your archive. It comes by e-mail as a zip. It knows your shoes and the weather too.
            </li>
            <li>
              <strong>Garmin:</strong> on its website, open your account, then Data management, then Export your data.
              It comes by e-mail as a zip.
            </li>
            <li>
              <strong>One run:</strong> open it on the website of your watch and look for Export. FIT says most, then
              TCX, then GPX.
            </li>
          </ul>
          <p>Choose the zip as it is. Photos in it are skipped.</p>
        </>
      )}
    </Fold>
  )
}
