/** How long the quiz takes, as pages say it: half of the ordinary runners, by `npm run length`. A test measures it. */
export const quizMinutes = 'three'
