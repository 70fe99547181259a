import type { CardWords } from '../../domain/tomorrow/tomorrowCard'
import { answerLabel } from '../answerLabels'
import { beware } from './beware'
import { lines } from './lines'

/** Every word of the card that opens result and plan. */
export const cardWords: CardWords = {
  lines,
  beware,
  headings: {
    tomorrow: 'Tomorrow',
    nextRun: 'Your next run',
    nextLong: 'Your next long run',
    race: 'Your next race',
  },
  otherwise: {
    tomorrow: 'Rest, or walk. Sleep well.',
    nextRun: 'Easy, and shorter than usual. At the first twitch, walk.',
    nextLong: 'No longer than your longest training run of the last 30 days.',
    race: 'First {km:5} no faster than in training. Nothing new on the day.',
  },
  afterRace: {
    tomorrow: 'Rest, or walk. Your race is still in your legs.',
    rest: 'No running for DAYS. Then:',
    easy: 'easy, a third of your usual run.',
    easyKm: 'KM, easy.',
    nextLong: 'In WEEKS at the earliest. Half of your longest training run first.',
    nextLongKm: 'In WEEKS at the earliest. KM first, not the length of the race.',
  },
  programme: { nothing: 'Nothing planned. Rest, or walk.', nextLong: 'DAY: WHAT.' },
  nextRace: 'First {km:5} no faster than in training, however good it feels.',
  raceCause: 'pacing-too-hard',
  noRun: {
    nextRun: 'Not yet. Have it looked at first.',
    nextLong: 'Not before you have been told that you may run.',
  },
  noLong: 'Leave it out until a doctor, midwife or physio agrees.',
  longest: 'KM at most: a tenth more than your longest training run.',
  bewareMore: 'More warnings stand in your plan.',
  because: 'You ticked',
  label: ({ question, answer }) => answerLabel(question, answer),
}
