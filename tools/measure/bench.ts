import { existsSync } from 'node:fs'
import { assess, model } from '../../src/content/model'
import { quiz } from '../../src/content/quiz'
import { smallestChange } from '../../src/content/smallestChange'
import { leadingCauses } from '../../src/domain/causes/rankCauses'
import { compareAssessments } from '../../src/domain/what-if/compareAssessments'
import { report } from '../ask/report'
import { brotliBytes, manifestOf, readDist } from '../build/dist'
import { lazyParts, pageParts } from '../build/pageWeight'
import { randomRunners } from '../verify/randomRunners'
import { answerToPaint } from './answerToPaint'
import { firstTap } from './firstTap'
import { median } from './median'
import { perSecond } from './perSecond'
import { yardstick } from './yardstick'

const runners = randomRunners(quiz, 3000)
const withList = runners.filter((answers) => assess(answers).findings.length > 0).length

let next = 0
const assessments = perSecond(() => {
  for (let count = 0; count < 100; count += 1) {
    assess(runners[next % runners.length] ?? {})
    next += 1
  }
  return 100
})
const reports = perSecond(() => {
  for (let count = 0; count < 20; count += 1) {
    report(assess(runners[next % runners.length] ?? {}), model)
    next += 1
  }
  return 20
})
const whatIfs = perSecond(() => {
  for (let count = 0; count < 50; count += 1) {
    const answers = runners[next % runners.length] ?? {}
    compareAssessments(assess(answers), assess({ ...answers, heat: 'mild' }))
    next += 1
  }
  return 50
})
const searches = perSecond(() => {
  for (let count = 0; count < 20; count += 1) {
    const answers = runners[next % runners.length] ?? {}
    for (const { cause } of leadingCauses(assess(answers).findings)) smallestChange(answers, cause)
    next += 1
  }
  return 20
})
let seen = 0
const yardsticks = perSecond(() => {
  seen += yardstick()
  return 1
})
// Using the sum keeps the yardstick from being optimised away.
if (seen < 0) throw new Error('The yardstick broke.')

console.log(`${runners.length} generated runners, ${withList} of them with a cause list`)
console.log(`assessments with all reasons   ${Math.round(assessments)} per second`)
console.log(`  and written as a report      ${Math.round(reports)} per second`)
console.log(
  `what-if, both sides compared    ${(1000 / whatIfs).toFixed(2)} ms (${(4000 / whatIfs).toFixed(2)} ms on a 4x slower CPU)`,
)
console.log(
  `smallest changes of a result    ${(1000 / searches).toFixed(2)} ms (${(4000 / searches).toFixed(2)} ms on a 4x slower CPU)`,
)
console.log(
  `ratio to the yardstick         ${(assessments / yardsticks).toFixed(2)} assessments per turn (${Math.round(yardsticks)} turns per second)`,
)

if (!existsSync('dist/index.html')) {
  console.log('bytes per route                no dist yet: run "npm run build" first')
} else {
  const dist = readDist()
  const manifest = manifestOf(dist)
  const kB = (paths: Iterable<string>): string => `${(brotliBytes(dist, paths) / 1000).toFixed(1)} kB`
  console.log('bytes per route (brotli)')
  const pages = ['index.html', 'quiz/index.html', 'now/index.html', 'guide/index.html', 'guide/evidence/index.html']
  for (const page of pages) {
    const { styles, scripts } = pageParts(page, dist, manifest)
    console.log(`  ${page}: HTML ${kB([page])}, CSS ${kB(styles)}, JavaScript ${kB(scripts)}`)
  }
  for (const { name, paths } of lazyParts(pageParts('quiz/index.html', dist, manifest), manifest)) {
    console.log(`  + ${name}: ${kB(paths)}`)
  }
  const { ours, staticPainted, vanillaTaken } = await firstTap(5)
  const ratio = (us: number, them: number) =>
    `${us.toFixed(0)} ms beside ${them.toFixed(0)}, ${(us / them).toFixed(2)} times`
  console.log('the first visit, on a slow line and a processor slowed down 4 times (medians of 5)')
  console.log(`  first paint                  ${ratio(ours.painted, staticPainted)} a page without a script, of 1.2`)
  console.log(`  first answer visibly taken   ${ratio(ours.taken, vanillaTaken)} a quiz written by hand, of 1.3`)
  const within = (times: readonly number[]): string => {
    const percentile = (share: number) => `${(times[Math.ceil(times.length * share) - 1] ?? Number.NaN).toFixed(0)} ms`
    return `half within ${percentile(0.5)}, 98 of 100 within ${percentile(0.98)} (${times.length} taps)`
  }
  const ways = [
    [1, 'mouse'],
    [4, 'mouse'],
    [4, 'finger'],
  ] as const
  for (const [slowdown, pointer] of ways) {
    const { answers, least, result, resultByHand } = await answerToPaint(4, slowdown, pointer)
    console.log(
      `from a tap with a ${pointer}, on ${slowdown === 1 ? 'this processor' : `one slowed down ${slowdown} times`}`,
    )
    console.log(`  on an answer to the painted next question: ${within(answers)}`)
    console.log(
      `  on the last answer to the result: ${ratio(median(result), median(resultByHand))} a quiz written by hand, of 1.5`,
    )
    console.log(`  to a page with nothing but its heading new, the least this browser can do: ${within(least)}`)
  }
}
