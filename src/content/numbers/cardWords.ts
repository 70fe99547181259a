import { takes } from '../patterns/runnerAndRun/runner-groups'
import { stopAtOnce } from '../stopAtOnce'

/** What stands on the race-day card. Capitals stand for what was worked out. */
export const cardWords = {
  title: 'Race day',
  anyRun: 'For any run',
  beware: 'For you',
  start: {
    heading: 'Start',
    cap: 'First LENGTH: no faster than PACE.',
    toHalf: 'Then PACE to halfway, no faster.',
    afterHalf: 'From there PACE, if your legs agree.',
    even: 'PACE, all the way.',
    half: 'Halfway: TIME. Finish: TIME_2.',
    hills: 'Up and down: even effort, whatever the pace. Down: small, quick steps.',
    heat: 'In heat: PACE all the way, 5-10% slower than your goal.',
    notInHeat: 'In heat: not before your doctor agrees.',
    youngInHeat: 'Under 18: no race in heat until running in it feels easy, and then with a coach or a parent there.',
    cool: 'Only if the day turns out cool:',
  },
  drink: {
    heading: 'Drink',
    ownLimit: 'Were you given a limit for drinking? Keep to it. If not: only when thirsty, in small sips.',
    noneNeeded: 'You need none in this race.',
    range: 'When thirsty: RANGE an hour.',
    most: 'Never more than MOST an hour.',
    thirst: 'When thirsty, small sips. Not thirsty: no drink.',
    usual: 'Most runners end up at RANGE an hour, small and slow ones at less.',
    heat: 'In heat thirst comes sooner: carry more, and still go by thirst.',
    stop: 'Sloshing stomach or puffy fingers: stop drinking.',
  },
  salt: {
    heading: 'Salt',
    most: 'At most 600 mg sodium an hour, from drinks, gels and tablets together.',
    optional: 'You may leave it out: in races it mostly changed nothing.',
    thirst: 'With a drink, and only to thirst.',
  },
  cramp: {
    heading: 'If it cramps',
    twitch: 'First twitch: easy pace for 2-3 minutes.',
    stretch: 'It locks: stop off the road. MOVE',
    noStretch: 'It locks: stop off the road and let it ease. Do not stretch or rub it.',
    after: 'Walk 2-5 minutes. If it locks again, stop for today: a muscle that tired will go on locking.',
    snap: 'A sudden stab or snap: do not stretch. Stop, and have it seen.',
  },
  sickle: {
    heading: 'If you go weak or cramp',
    ...stopAtOnce,
  },
  help: {
    heading: 'Help',
    who: 'Ask a marshal or go to the first-aid tent.',
    call: 'Collapse, confusion, chest pain, a seizure: call NUMBERS.',
    sick: 'Vomiting or a bad headache after a lot of drink: drink nothing, call NUMBERS.',
    urine: 'Brown urine, or hardly any: emergency department.',
    someone: 'Then call NAME',
  },
} as const

/** What has to be answered or agreed before the start, for whoever takes it: it stands at the head of the race. */
export const beforeTheStart = [
  { when: takes('lithium'), say: 'Not before your prescriber has answered about hard and long runs.' },
  {
    when: takes('insulin', 'sulfonylurea'),
    say: 'Eat and test as agreed with your team, before the start too. Not agreed yet: do not race.',
  },
  {
    when: takes('sglt2'),
    say: 'No fasting, no low-carb. Ask ahead whether to pause your tablet. Not asked: do not race.',
  },
] as const

/** What else may go wrong with a medicine, for whoever takes it. Capitals as above. */
export const ownTrouble = [
  {
    when: takes('insulin', 'sulfonylurea'),
    say: 'Shaky, sweating, muddled: stop, fast sugar at once. Cannot swallow: nothing by mouth, call NUMBERS.',
  },
  {
    when: takes('sglt2'),
    say: 'Sick again and again, belly pain, fast breathing: call NUMBERS, say your tablet and ask about ketones.',
  },
  { when: takes('desmopressin'), say: 'Headache, sick, puffy: drink nothing, call NUMBERS, say desmopressin.' },
] as const

/** The stretch for each muscle, in a breath. Of those that the runner ticked, the first two stand on the card. */
export const cardMoves = [
  { where: 'calf', name: 'Calf', asks: undefined, say: 'Heel down, knee straight, lean in till it lets go.' },
  { where: 'quad', name: 'Thigh', asks: undefined, say: 'Hold on, heel to your buttock till it lets go.' },
  {
    where: 'hamstring',
    name: 'Back of the thigh',
    asks: 'stretch-straight-leg',
    say: 'Heel on a kerb, straighten the knee till it lets go.',
  },
  { where: 'foot', name: 'Foot', asks: undefined, say: 'Pull the toes up till it lets go.' },
] as const

export const anyMove = 'Stretch the muscle gently till it lets go.'
