/** A race that lies beyond the last week, or that the weeks cannot lead up to. Capitals stand for what is worked out. */
export const farWords = {
  /** Said on the set-up as soon as the date is typed. */
  ahead:
    'Your race is COUNT weeks away. These weeks make you ready to train for it. On DATE you begin the weeks for your race: it is in your calendar file, too.',
  near: 'Your race is in week COUNT: these weeks lead up to it.',
  /** Said on the set-up and in the weeks. */
  leftOut:
    'These weeks leave your race out: your plan says why. Do not run it before that is settled. Then answer the quiz again, and make new weeks.',
  tooFar:
    'Your race is in week COUNT, and over three times as long as you will have run by then: choose a shorter one, or walk most of it.',
  thisWeek: 'Your race is less than a week away: this is your race week.',
  keepGoing: 'Keep your last week going',
  keepUntil: 'until DATE',
  keepNotes:
    'Do each week what you did in the last one. Your race weeks begin later, and have a day of their own here.',
  begin: 'Begin your race weeks',
  beginNotes: 'Open Uncramp and make new weeks that lead up to your race.',
} as const
