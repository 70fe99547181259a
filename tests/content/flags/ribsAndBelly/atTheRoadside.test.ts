import { describe, expect, it } from 'vitest'
import { aftercare } from '../../../../src/content/aftercare'
import { helpNow, stopSigns } from '../../../../src/content/dangerSigns'
import { gettingHome } from '../../../../src/content/guide/relief'
import { measures } from '../../../../src/content/measures'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import { sheets } from '../../../../src/content/numbers/sheets'
import { reliefs } from '../../../../src/content/relief'
import { isUrgent } from '../../../../src/domain/flags/screenRedFlags'
import { type Answers, type AnswerTo, questionnaire } from '../../../../src/domain/questionnaire/questionnaire'

describe('a pain under the ribs', () => {
  const lists = [
    ['beside the road', aftercare.stitch.help],
    ['in the plan', measures['breathing-for-stitch'].cautions.map(({ say }) => say)],
  ] as const

  it.each(lists)('that spreads is an emergency, and one of every effort is for today: %s', (_, lines) => {
    const spreads = lines.filter((line) => /spreads to/.test(line))
    expect(spreads).toHaveLength(1)
    expect(spreads[0]).toMatch(/[Cc]all (?:your|the) emergency number/)
    const ofEffort = lines.filter((line) => /with effort/.test(line))
    expect(ofEffort).toHaveLength(1)
    expect(ofEffort[0]).toMatch(/call a doctor today/)
  })
})

describe('pregnant, with a pain under the ribs that stays', () => {
  it.each([
    ['beside the road', aftercare.stitch.help],
    ['in the plan', measures['breathing-for-stitch'].cautions.map(({ say }) => say)],
    ['on the page for help', helpNow.today.also],
  ] as const)('calls the maternity unit at once: %s', (_, lines) => {
    const pregnant = lines.filter((line) => /^Pregnant/.test(line))
    expect(pregnant).toHaveLength(1)
    expect(pregnant[0]).toMatch(/[Cc]all your maternity unit at once\.$/)
    expect(pregnant[0]).not.toContain('be seen today')
  })

  it('does so after ten minutes, too', () => {
    expect(aftercare.stitch.tooLong.join(' ')).toMatch(
      /Pregnant, or just after a birth: call your maternity unit at once\./,
    )
  })
})

describe('sickle cell, weak in a hard effort', () => {
  it.each([
    ['beside the road', aftercare.muscle.next],
    ['in the guide', gettingHome.points],
  ] as const)('lies down before anyone says to walk: %s', (_, lines) => {
    const sickle = lines.findIndex((line) => /sickle cell/.test(line))
    expect(lines[sickle]).toMatch(/lie or sit down, do not walk it off, and call your emergency number/)
    expect(sickle).toBe(0)
    expect(lines.findIndex((line) => /^Shake|Walk for|Walk first/.test(line))).toBeGreaterThan(sickle)
  })
})

describe('what the page for help says to whoever has no sign of the list', () => {
  it('knows whom to ring, at any hour', () => {
    expect(helpNow.worried).toMatch(/worse\? Call your emergency number\./)
    expect(helpNow.worried).toMatch(/Worried\? Ring an urgent medical line/)
    expect(helpNow.worried).not.toMatch(/next opens|\d/)
  })

  it.each([
    ['one sore leg and a reason for a clot', /One leg sore for more than a day.*clots likelier/],
    ['a groin', /[Gg]roin.*limp.*hop/],
    ['a child that limps', /limp under 18/],
    ['pregnancy', /Pregnant, or a birth not long ago.*sudden swelling.*bleeding/],
  ])('names for today %s', (_, words) => {
    expect(helpNow.today.also.some((line) => words.test(line))).toBe(true)
  })

  it('puts nothing that is urgent for anyone among what waits until later today', () => {
    expect(helpNow.today.also.join(' ')).not.toMatch(/vomiting/)
  })
})

it('the gate before a stretch names a stroke that shows in a limb or in speech', () => {
  expect(stopSigns.join(' ')).toMatch(/drooping face, one side weak, slurred speech/)
})

describe('hands that claw', () => {
  const tells = aftercare.hand.help
  const clawing = (more: Answers): Answers => ({
    'signs-now': ['none'],
    where: ['arms-or-hands'],
    feel: ['locks', 'tingles'],
    lasts: 'minutes',
    when: ['at-rest'],
    history: 'few',
    'rest-signs': ['hand-spasm'],
    ...more,
  })
  const soon = (says: Answers): 'today' | 'a day or two' | undefined => {
    const assessment = assess(says)
    const within = myAppointment(assessment, says)?.within
    if (isUrgent(assessment.triage) || within === 'today') return 'today'
    return within === 'two-days' ? 'a day or two' : undefined
  }
  /** How the lines speak of what makes them urgent. */
  const words: { readonly [answer: string]: RegExp } = {
    thyroid: /thyroid/,
    'thyroid-surgery': /operation on the thyroid or the neck/,
    'thyroid-tablet': /thyroid/,
    kidney: /kidney/,
    dialysis: /kidney/,
    'eating-disorder': /eating disorder/,
    'bone-medicine': /bone medicine/,
    digoxin: /digoxin/,
    bowel: /bowel/,
    ileostomy: /bowel/,
    'acid-reducer': /stomach-acid/,
    diuretic: /water tablet/,
    'potassium-sparing': /water tablet/,
  }
  const alone = (['conditions', 'medicines'] as const).flatMap((question) =>
    questionnaire[question].answers
      .filter((answer) => !['none', 'not-sure', 'other', 'unknown-name'].includes(answer))
      .map((answer) => {
        const health: readonly AnswerTo<'health'>[] = ['18-39', question === 'conditions' ? 'condition' : 'medicines']
        const says = clawing({ health: [...health], [question]: [answer] })
        const without = clawing({ health: ['18-39', 'well'] })
        return { answer, how: soon(says) === soon(without) ? undefined : soon(says) }
      }),
  )
  // What the quiz hurries for another reason than the clawing is not told here.
  const hurried = alone.filter(({ answer, how }) => how !== undefined && words[answer] !== undefined)

  it('are urgent for several', () => {
    expect(hurried.map(({ answer }) => answer).toSorted()).toEqual(Object.keys(words).toSorted())
  })

  it.each(hurried)('are as urgent beside the road as in the quiz: $answer, $how', ({ answer, how }) => {
    const word = words[answer] ?? /never/
    expect(tells.some((line) => word.test(line) && line.includes(how ?? 'never'))).toBe(true)
  })
})

describe('an arm that aches with effort', () => {
  const lines = [...reliefs.hand.careful, ...aftercare.hand.help].filter((line) => /aches with effort/.test(line))

  it('calls an ambulance with chest, jaw, breath or a cold sweat, in the same words before and after the stretch', () => {
    expect(lines).toHaveLength(2)
    expect(new Set(lines).size).toBe(1)
    for (const line of lines)
      expect(line).toMatch(
        /^An arm that aches with effort, and chest, jaw, breath or a cold sweat[^.]*emergency number\./,
      )
  })

  it('is seen today over 40 or with a heart at risk, and nothing else: no ambulance for a tired forearm', () => {
    for (const line of lines) {
      const alone = line.split('emergency number.')[1] ?? ''
      expect(alone).toMatch(/^ Nothing else, but .*over 40.*heart.*high blood pressure or diabetes.*be seen today\.$/)
    }
  })
})

describe('the cards for a muscle', () => {
  it.each(['calf', 'hamstring', 'quad', 'groin', 'buttock', 'foot', 'night'] as const)(
    'tell a tear from a cramp: %s',
    (id) => {
      expect(reliefs[id].careful.join(' ')).toMatch(
        /A sudden stab or snap, and no knot\? Do not stretch or rub it, and have it seen\./,
      )
    },
  )

  it.each(['calf', 'foot', 'night'] as const)('have a snap or kick in calf or heel seen today: %s', (id) => {
    expect(reliefs[id].careful.join(' ')).toMatch(/snap or kick in calf or heel: be seen today/)
  })

  it.each(['calf', 'hamstring', 'buttock', 'night'] as const)(
    'spare a back whose pain shoots down the leg: %s',
    (id) => {
      expect(reliefs[id].careful.join(' ')).toMatch(/back pain that shoots down the leg/i)
    },
  )

  it('leaves the towel with such a back: the straight knee pulls on the nerve, too', () => {
    expect(reliefs.night.careful.join(' ')).toMatch(/Back pain that shoots down the leg\? Leave the stretch/)
  })

  it.each(['buttock', 'groin', 'hamstring', 'quad'] as const)('spare a new hip joint where the hip moves: %s', (id) => {
    expect(reliefs[id].careful.join(' ')).toMatch(/A new hip joint/)
  })

  it('say after a run what they say at night of a leg', () => {
    const ofLegs = aftercare.night.help.filter((line) => /\bleg\b|urine/.test(line))
    expect(ofLegs.length).toBeGreaterThan(3)
    for (const line of ofLegs) expect(aftercare.muscle.help).toContain(line)
  })
})

describe('the sheet for help', () => {
  it('sends nobody to drive instead of calling, and names the few who are better driven', () => {
    expect(helpNow.call.heading).toBe('Call an ambulance now for')
    expect(helpNow.call.orGo).toMatch(
      /otherwise well\? Be driven .* Do not drive yourself\. A limb that is cold, or suddenly weak or numb, an arm that hurts as above, .*: the ambulance/,
    )
  })
})

describe('something salty', () => {
  const lists = [
    ['after a leg cramp', aftercare.muscle.next],
    ['after a hand cramp', aftercare.hand.next],
    ['beside the number for salt', sheets.salt.careful],
  ] as const
  it.each(lists)('is for nobody to whom another place denies it: %s', (_, lines) => {
    const [line, ...more] = lines.filter((one) => /low-salt diet/.test(one))
    expect(more).toEqual([])
    for (const group of [
      'high blood pressure',
      'heart',
      'liver',
      'kidney',
      'swollen ankles',
      'lithium',
      'water or blood pressure tablet',
    ])
      expect(line?.toLowerCase()).toContain(group)
  })
})
