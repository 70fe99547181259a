import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny, not, some } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { shoeInDoubt } from '../patterns/runnerAndRun/shoe-in-doubt'

const lowerLeg = isAny('where', 'calf', 'shin', 'foot')
const changed = isAny('shoes', 'changed-flat', 'changed-other')
const fineInOthers = is('shoes', 'better-in-others')

export const wornOrWrongShoes = {
  name: 'Shoes that do not suit your legs now',
  short:
    'A flatter or different shoe loads the calf, a tight one cramps the foot; old ones are blamed on little proof.',
  mechanism:
    'Flat or low shoes make the calf work harder and longer with every step. As foam ages, a shoe changes shape and cushioning, which may change how the calf works. A narrow shoe or a tight lace squeezes the toes and the small muscles that should be free to work; foot and toes then cramp more easily, or so coaches find.',
  coachSays:
    'The coach says that running on past the date when shoes should be replaced can be the culprit: they change your form and lose support and cushion.',
  studiesSay:
    'No study links old or tight shoes with cramp. Cushioning does drop with distance, and runners may not feel it. A sudden step to flat, barefoot-style shoes is another matter: in a trial it brought more calf and shin pain.',
  agreement: 'no-evidence',
  grade: 'C',
  howCommon: 'Not known. Replacing shoes every {km:480-800} is a custom of the trade, not a result of trials.',
  changeable: true,
  plansBeside: true,
  scope: legCrampScope,
  base: -11.5,
  // What is told of one pair in several ways is one clue: the heaviest counts in full, each other one adds little.
  rules: [
    {
      when: every(is('shoes', 'changed-flat'), not(fineInOthers)),
      points: 10,
      because:
        'You changed to flatter shoes lately. In a trial such shoes brought more pain and injuries. Nobody counted cramps.',
      figure: '103 runners over 12 weeks: fewest injuries in ordinary shoes.',
      cites: ['ryan-2014-minimalist'],
    },
    {
      when: every(is('shoes', 'changed-other'), not(fineInOthers)),
      points: 10,
      because:
        'You changed to another kind of shoe lately. Coach experience: a new shoe changes how you run. Studies cover flat shoes and advise slow changes.',
      cites: ['brooks-runtothefinish-cramps', 'warne-2017-minimal-transition'],
    },
    {
      when: fineInOthers,
      points: 14,
      because:
        'In another pair you have no cramps. By coach experience that is the nearest thing to a test of the shoe; it is not proof.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: every(fineInOthers, changed),
      points: 2,
      because: 'And you changed shoes lately. It is the same pair, so this adds little.',
      cites: ['brooks-runtothefinish-cramps', 'warne-2017-minimal-transition'],
    },
    {
      when: every(is('shoes', 'bad-fit'), not(some(changed, fineInOthers))),
      points: 10,
      because: 'Your shoes feel wrong to you. Coach experience, no study.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: every(is('shoes', 'bad-fit'), some(changed, fineInOthers)),
      points: 2,
      because:
        'The pair feels wrong to you, too. It is the same pair, so this adds little. Coach experience, no study.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: every(is('shoes', 'bad-fit'), is('where', 'foot'), not(changed)),
      points: 3,
      because:
        'It is the foot that cramps, inside a shoe that feels wrong. By coach experience looser laces are worth a try first.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: every(changed, lowerLeg),
      points: 3,
      because:
        'It cramps below the knee. Flat shoes were found to hurt there; for other new shoes it is coach experience.',
      cites: ['ryan-2014-minimalist', 'brooks-runtothefinish-cramps'],
    },
    {
      when: is('shoes', 'worn'),
      points: 2,
      because: 'Your shoes are well worn. Coach experience, no study.',
      figure: 'Old tests: 60 to 80% of the cushioning left at {km:800}.',
      cites: ['brooks-runtothefinish-cramps', 'cook-1985-shoes-report', 'shoe-durometer-2017'],
    },
    {
      when: is('tried', 'shoes-helped'),
      points: 10,
      because: 'Other shoes helped. By coach experience that speaks for it; it does not prove it.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      // New shoes of another kind are fresh, too: few kilometres clear a pair only where nothing else is said against it.
      when: every(isAny('shoes', 'fresh', 'same-new'), not(shoeInDoubt)),
      points: -3,
      because: 'Your shoes are fresh and unchanged, so even coach experience has nothing to blame.',
      cites: ['brooks-runtothefinish-cramps', 'cook-1985-shoes-report'],
    },
    {
      when: isAny('tried', 'shoes-no', 'shoes-worse'),
      points: -4,
      ...naming(
        [
          [is('tried', 'shoes-no'), 'made no difference'],
          [is('tried', 'shoes-worse'), 'made it worse'],
        ],
        (named) => `Other shoes ${named}. By coach experience that speaks against blaming this pair.`,
      ),
      cites: ['brooks-runtothefinish-cramps'],
    },
  ],
  limits: [],
  cites: [
    'ryan-2014-minimalist',
    'warne-2017-minimal-transition',
    'cook-1985-shoes-report',
    'shoe-durometer-2017',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
