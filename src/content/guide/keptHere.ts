type Kept = { readonly name: string; readonly says: string }

/**
 * All that stands in the browser's storage, by the name that Settings gives it: a kind of record in `src/state/kinds.ts` without a line
 * here fails a test. What a record holds that a reader might mind is named, the run-of-the-mill rest is not.
 */
const records: readonly Kept[] = [
  {
    name: 'Answers',
    says: 'what you told the quiz, your health and your medicines too, with the time of each; the day of the race in which it cramped; and the question at which you stopped.',
  },
  {
    name: 'Past results',
    says: 'for each result you were shown, when that was, your answers of that day and the version of the rules; and what we told you: how urgent it was, the likely causes and the measures. So you can see later what has changed.',
  },
  {
    name: 'Runs',
    says: 'if you give us files of your runs, figures such as sport, day and time, distance, duration, climb, temperature and pace, and the names of your shoes. No map, no place, and not the files.',
  },
  {
    name: 'Programme',
    says: 'what you took on, on which days and after what; what may get in the way; your longest run; your races; what you did or left out, when and why; and how you said the weeks went. A form half filled in, too.',
  },
  {
    name: 'Numbers of your own',
    says: 'what you typed: your weight before and after a run, what you drank, your race and your time, your longest run, your shoes; and from the race card whoever you want to be called in an emergency, the name and the number as you wrote them.',
  },
  {
    name: 'Cramp log',
    says: 'each run or night that you log, with its day: whether, where and how hard it cramped, what was different, what helped, and your note.',
  },
  {
    name: 'Trials of one change',
    says: 'what you try, from when to when, and how the coin falls.',
  },
  {
    name: 'List of people',
    says: 'if several people use this device, the names you gave them. All of the above is kept for each of them.',
  },
  {
    name: 'Notes on copies',
    says: 'when you last took a copy, and when we asked your browser not to clear what is here.',
  },
]

const besides: readonly Kept[] = [
  { name: 'Your choices', says: 'units, colours, and the country whose emergency number you want to see.' },
  { name: 'Whose quiz is open', says: 'if several people use this device.' },
  {
    name: 'Answers given early',
    says: 'what you tick before the page has loaded whole, until the quiz takes it over.',
  },
  { name: 'What could not be read', says: 'a damaged record, word for word, so that nothing of yours is lost.' },
  {
    name: 'What you deleted',
    says: 'of a single entry, only a mark that it is gone and when, so that another tab does not bring it back.',
  },
  { name: 'In this tab', says: 'a mark that a page of ours was open here. It goes when you close the tab.' },
  { name: 'These pages', says: 'a copy, so that they work without a network.' },
]

/** What is kept on the device, a line each. */
export const keptHere: readonly string[] = [...records, ...besides].map(({ name, says }) => `${name}: ${says}`)
