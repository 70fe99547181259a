import type { HandedWeeks } from '../../domain/programme/handedWeeks'
import { weeksText } from './weeksText'

/** What stands in the link, who can read it, and what stays behind: said before it is given away. */
export function WhatItCarries({ weeks }: { readonly weeks: HandedWeeks | undefined }) {
  return (
    <>
      <p>
        {weeks ? 'All of this is' : 'Your answers are'} in the link itself, without your name. Opening it sends nothing
        anywhere. But whoever has the link can read it, health answers too: give it only to people who may.
      </p>
      {weeks ? (
        <>
          <ul className="bullets">
            <li>Your answers.</li>
            <li>Your {weeksText(weeks)}.</li>
            <li>What you took on, on which days and after what. Your races and your longest run.</li>
            <li>Why you left something out, and what you told at the end of a week.</li>
          </ul>
          <p>
            Your cramp log, runs, numbers, past results and earlier weeks stay here: they go with a copy, under
            “Settings and your data”.
          </p>
        </>
      ) : (
        <p>
          It carries your answers only. Your race date, programme, cramp log, runs and numbers stay here: they go with a
          copy, under “Settings and your data”.
        </p>
      )}
    </>
  )
}
