import type { Question } from '../../domain/quiz/question'

export const signsBefore = {
  topic: 'safety',
  ask: 'And before that: on earlier runs, or over the past weeks?',
  help: 'These are not for today, but someone should look at them. Open a heading that might fit, or tap “None of these”.',
  whyWeAsk:
    'Some pains feel like cramp and are something else. Telling them apart saves you months of the wrong advice.',
  options: {
    'chest-or-collapse-earlier':
      'Chest pain, a collapse or faint while running, or a racing or uneven heartbeat with dizziness, never checked by a doctor',
    'family-heart':
      'A close relative died suddenly or of the heart before 50, and I faint, get chest pain or get oddly breathless on effort',
    'confused-earlier': 'Confusion or a fit on a run, or a collapse that a doctor has checked',
    'heat-illness-earlier': 'Heat stroke or heat exhaustion',
    'low-sodium-earlier': 'Low blood sodium after drinking too much',
    'dark-urine-earlier': 'One spell of brown or cola-coloured urine, or muscle breakdown, long over',
    'other-sign-earlier':
      'Another sign from the first page on an earlier day, gone now and never checked: a swollen leg, breathless at rest, coughing blood, sick or too weak to walk, or ill after drinking a lot',
    'sudden-tear':
      'It began with a sudden sharp pain, and a day or more later there is still a sore spot, a bruise, a limp or pain on a one-leg heel raise',
    'bone-spot': 'Pain on one spot of bone that a fingertip covers, or bone pain on hopping, walking or at night',
    'same-leg': 'Always the same one leg, for about six weeks or more, in training too',
    'worse-weekly': 'It gets worse week by week and changes how I run or walk',
    'same-point':
      'Tightness, cramping or burning in the lower leg from about the same point of most runs, gone within an hour of stopping, for weeks',
    'tingling-on-runs':
      'Tingling in the foot or a floppy foot that comes while running and goes after (not if loosening your laces ends it)',
    'cold-foot-on-runs': 'Calf pain on exercise with a tingling sole or a cold or pale foot on that side',
    'push-off-one-leg':
      'Under 40: pain in one calf on most runs when pushing off or pointing the toes, gone within minutes of stopping, for weeks',
    'walking-pain': 'Calf, thigh or buttock pain brought on by walking, gone within minutes of standing still',
    'one-foot-colder': 'One foot colder or another colour than the other, or a sore on the foot that does not heal',
    'dead-leg': 'One leg goes dead, heavy or weak far too early, again and again, and recovers when I stop',
    numbness: 'Numbness, pins and needles or weakness in the leg or foot, lasting or coming back',
    'back-to-leg': 'Back pain running down the leg, or leg pain that eases when I sit or bend forward',
    'lasts-days': 'Tight or painful for more than three days at a time, beyond ordinary soreness after a hard run',
    'more-often': 'Cramps more and more often, although I have eased off',
    'rest-spreading':
      'Cramps at rest in new muscles or on both sides, again and again (not just the night after a hard race)',
    'rest-daytime': 'Cramps at rest in the daytime, again and again, on days without exercise',
    'both-ankles': 'Both ankles or feet swell',
    'first-minutes-always':
      'Severe cramp or pain in the first minutes of nearly all exercise, for years or since childhood, or it eases if I slow and then I can go on',
    'family-muscle': 'Cramps on exercise, and muscle illness in the family or muscle breakdown (rhabdo) in the past',
    'hand-spasm': 'Hands or feet go into spasm with tingling round the mouth or in the fingers',
    wasting:
      'Over weeks or months a muscle gets weaker or thinner (one calf smaller than the other), or I trip, drop things, slur or struggle to swallow, with cramps or constant twitching',
    'periods-missing': 'Periods missing for three months or more (not pregnant, menopause or hormones)',
    'eating-little':
      'Losing weight without meaning to, or eating much less, with tiredness, dizziness or repeated injuries',
    'food-control': 'Food, weight or exercise feels out of my control',
    purging: 'To lose weight, I make myself sick or use laxatives or water tablets',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
  groups: [
    {
      heading: 'Something serious on an earlier day',
      hint: 'Collapse, chest pain, heat stroke, a swollen leg that went away',
      answers: [
        'chest-or-collapse-earlier',
        'family-heart',
        'confused-earlier',
        'heat-illness-earlier',
        'low-sodium-earlier',
        'dark-urine-earlier',
        'other-sign-earlier',
      ],
    },
    {
      heading: 'It may not be a cramp',
      hint: 'Sudden sharp pain, one spot of bone, always one leg',
      answers: [
        'sudden-tear',
        'bone-spot',
        'same-leg',
        'worse-weekly',
        'same-point',
        'push-off-one-leg',
        'walking-pain',
      ],
    },
    {
      heading: 'Numb, cold, weak or tingling',
      hint: 'In a leg, a foot or the hands',
      answers: [
        'numbness',
        'tingling-on-runs',
        'cold-foot-on-runs',
        'one-foot-colder',
        'dead-leg',
        'back-to-leg',
        'hand-spasm',
        'wasting',
      ],
    },
    {
      heading: 'Cramps that keep coming',
      hint: 'At rest, for days, more often, since childhood',
      answers: ['lasts-days', 'more-often', 'rest-spreading', 'rest-daytime', 'first-minutes-always', 'family-muscle'],
    },
    {
      heading: 'Swelling, eating, periods',
      hint: 'Both ankles, weight loss, missing periods',
      answers: ['both-ankles', 'periods-missing', 'eating-little', 'food-control', 'purging'],
    },
  ],
} as const satisfies Question<'signs-before'>
