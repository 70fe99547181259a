import type { CardWords } from '../../domain/tomorrow/cardWords'

/** What someone who must not run reads on the card, and over each of their weeks. */
export type NoRun = CardWords['noRun'] & { readonly week: string }

export const untilSeen: NoRun = {
  tomorrow: 'Rest, or walk.',
  nextRun: 'Not yet. Have it looked at first.',
  nextLong: 'Not before you have been told that you may run.',
  week: 'No running for now. Only what is planned here.',
}

export const whileIll: NoRun = {
  tomorrow: 'Rest, or walk.',
  nextRun: 'Not before you are well.',
  nextLong: 'Not before you are well.',
  week: 'No running before you are well. Then answer the quiz again: the running comes back into your weeks.',
}

export const whileWeak: NoRun = {
  tomorrow: 'Rest, or walk. Weaker than today, or too weak for stairs? Be seen that day.',
  mustBeRead: true,
  nextRun: 'Not before your strength is back. Then easy and short.',
  nextLong: 'Not before your strength is back.',
  week: 'No running before your strength is back, mostly some days. Then answer the quiz again: the running comes back into your weeks. Weaker than the day before, or too weak for stairs? Be seen that day. Not back within a week? See a doctor.',
}

export const untilAgreed: NoRun = {
  tomorrow: 'Rest, or walk.',
  nextRun: 'Walk, until your midwife or doctor agrees that you run. Then easy and short.',
  nextLong: 'Leave it out until your midwife or doctor agrees.',
  week: 'Walk, until your midwife or doctor agrees that you run. Then easy and short, and a little more each week.',
}

export const untilTold: NoRun = {
  tomorrow: 'Rest, or walk.',
  nextRun: 'Not yet. First answer the open question.',
  nextLong: 'Not before that question is answered.',
  week: 'No running before the open question is answered.',
}

/** The next long run of whoever has only an open question to answer. */
export const untilAnswered = { say: 'Leave it out until you have answered the open question.' }
