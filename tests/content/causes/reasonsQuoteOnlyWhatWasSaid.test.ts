import { expect, it } from 'vitest'
import { assess, model } from '../../../src/content/model'
import type { Reason } from '../../../src/domain/causes/rankCauses'
import { answerInSlot } from '../../../src/domain/conditions/answerSheet'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { is, isAny } from '../../../src/domain/conditions/condition'
import { saidSlots } from '../../../src/domain/conditions/slots'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { anyRunner, forMany, legRunnersWho } from '../../support/arbitraryRunners'

/** "Or" inside what is one answer of the quiz, or a plain word of its own. */
const oneThing = [
  /little or nothing on runs/,
  /Slower or shorter runs/,
  /Salt or electrolytes/,
  /heavier or swollen/,
  /[Ff]aster or harder/,
  /new or raised medicine/,
  /65 or over/,
  /40 or over/,
  /hands or feet claw/,
  /feet or ankles are weak/,
  /tight, loose or hard/,
  /Low magnesium or calcium/,
  /vessel or pressure/,
  /nerve or the spine/,
  /a strain or a nerve/,
  /weeks or more/,
  /heavy or weak/,
  /numb, or feels like needles/,
  /weakens or thins/,
  /numbness or weakness between runs/,
  /3 or 5%/,
  /a big meal or drink/,
  /breathed fast or not deeply/,
  /tingling or panic/,
  /little or nothing\./,
  /flexible or stiff/,
  /hot or warm/,
  /colder or of another colour/,
  /cold or pale/,
  /stand or hop/,
  /numb or weak between runs/,
  /back or bottom/,
  /tiptoe or push off/,
  /thin or weak, or you trip/,
  /see double, or swallow or speak badly/,
]

/** Words that name an answer, and who may be told them. */
const phrases = [
  [/several muscles/, is('where', 'several-muscles')],
  [/flicker|twitches before/, is('feel', 'flickers')],
  [/\bsweat (heavily|much)/, is('drinking', 'heavy-sweat')],
  [/\bhot\b/, isAny('heat', 'hot-not-used', 'hot-used', 'hot')],
  [/near the end|\blate\b/, is('when', 'last-part')],
  [/\bin bed\b/, is('when', 'in-bed')],
  [/\bmassage\b/i, isAny('tried', 'massage-helped', 'massage-no', 'massage-worse')],
  [/steep|uphill/, is('load', 'hillier')],
] as const

const told = (answers: Answers): readonly Reason[] =>
  assess(answers).findings.flatMap(({ reasons, against }) => [...reasons, ...against])

/** What the runner did: the first sentence. What follows is why it counts. */
const ofRunner = ({ because }: Reason): string => because.split(/[.:] /)[0] ?? ''

/** What holds of a runner could have come from other answers too: those must not be named. */
const otherWays = ({ answers, points }: Reason): boolean =>
  Object.values(model.causes).some(({ rules }) =>
    rules.some(
      (rule) =>
        rule.points === points &&
        saidSlots(rule.when).length > answers.length &&
        answers.every(({ question, answer }) =>
          saidSlots(rule.when).some((slot) => {
            const said = answerInSlot(slot)
            return said.question === question && said.answer === answer
          }),
        ),
    ),
  )

it.each([
  ['any runner', anyRunner],
  ['a runner whose legs cramp', legRunnersWho()],
])('%s is told no alternative that was not ticked, neither for nor against a cause', (_, who) => {
  forMany(
    who,
    (answers) => {
      for (const reason of told(answers)) {
        const text = oneThing.reduce((left, phrase) => left.replace(phrase, ''), reason.because)
        expect(/\bor\b/.test(text) && otherWays(reason), reason.because).toBe(false)
        const unsaid = phrases.filter(([phrase, by]) => phrase.test(ofRunner(reason)) && judge(by, answers) !== 'holds')
        expect(unsaid, reason.because).toEqual([])
      }
    },
    100,
  )
})
