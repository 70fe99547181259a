import type { HandedWeeks } from '../../domain/programme/handedWeeks'
import { weeksText } from './weeksText'

/** What stands in the link, who can read it, and what stays behind: said before it is given away. */
export function WhatItCarries({ weeks }: { readonly weeks: HandedWeeks | undefined }) {
  return (
    <>
      <p>
        What it carries is in the link itself, without your name. Opening it sends nothing anywhere. But whoever has the
        link can read all of it, health answers too: give it only to people who may.
      </p>
      {weeks ? (
        <p>
          It carries your answers, and your {weeksText(weeks)}: what you took on and when, your races and longest run,
          why you left something out, and what you told at the end of a week. Your cramp log, runs, numbers, past
          results and earlier weeks stay here: they go with a copy, under “Settings and your data”.
        </p>
      ) : (
        <p>
          It carries your answers only. Your race date, programme, cramp log, runs and numbers stay here: they go with a
          copy, under “Settings and your data”.
        </p>
      )}
    </>
  )
}
