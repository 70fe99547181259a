import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { hoursAtRest, newOrNotTold, notOnlyOnRuns, notShort, onARun, short } from '../runnerAndRun/time-not-told'

/** Nobody said that both legs have it, or now one and now the other. */
const maybeOneSide = unsaid(isAny('where', 'either-leg', 'both-legs'))

/** One foot turns cold or pale on a run and stays so for hours, or at rest: the blood has not come back. Two cold feet are the weather. */
const staysCold = every(
  is('builds-signs', 'cold-foot'),
  maybeOneSide,
  some(
    isAny('lasts', 'hours', 'days'),
    every(is('when', 'at-rest'), isAny('feel', 'aches', 'stays-tight', 'sharp', 'weak', 'tingles'), notShort),
  ),
)

const colder = is('builds-signs', 'one-foot-colder')

const numbOrWeak = isAny('feel', 'tingles', 'weak')

/** It comes on a run, and ends with it or in minutes. */
const goesWithTheRun = every(short, unsaid(notOnlyOnRuns))

/**
 * One foot is colder than the other, of another colour or stays cold, nobody said that it has been so for months, and it is numb, weak or
 * in pain for hours as well: under two weeks old, that is a leg cut off from its blood until someone has looked.
 */
export const footCutOff = every(
  some(colder, every(staysCold, is('where', 'same-leg'))),
  newOrNotTold,
  some(is('builds-signs', 'numbness'), every(numbOrWeak, unsaid(goesWithTheRun)), hoursAtRest),
)

/** Now one foot and now the other, for minutes: cold weather does that, and no closed artery. */
const byTurns = every(is('where', 'either-leg'), short)

/** A place of a leg, of a side that nobody told, and on a run: arms alone are no leg. */
const legOfUntoldSide = every(maybeOneSide, isAny('where', 'calf', 'shin', 'foot', 'hamstring', 'quad'), onARun)

/** On effort alone, and new: an artery that has just closed, in part. */
export const footNewlyShortOfBlood = every(
  colder,
  newOrNotTold,
  some(
    every(
      some(
        is('builds-signs', 'walking-pain'),
        every(some(is('where', 'same-leg'), legOfUntoldSide), isAny('feel', 'aches', 'tightens', 'sharp')),
      ),
      unsaid(is('history', 'more-often')),
    ),
    every(numbOrWeak, unsaid(byTurns)),
  ),
)

/** More and more often one foot is colder or of another colour: an artery that grows narrow, if not for today. */
export const footColderMoreOften = every(colder, is('history', 'more-often'))

/** Newly cold and still so, of whichever side. */
export const footStaysCold = every(staysCold, newOrNotTold)
