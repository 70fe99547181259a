import type { Cause } from '../../domain/causes/cause'
import { every, is, isAny, not, some } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { takesPainkillers } from '../patterns/medicines/takes-painkillers'

const linkedMost = isAny(
  'medicines',
  'laba-inhaler',
  'diuretic',
  'potassium-sparing',
  'iron-drip',
  'teriparatide',
  'raloxifene',
  'regular-painkiller',
)
const linked = some(linkedMost, is('medicines', 'statin'))
const newOrRaised = is('medicine-signs', 'new-or-raised')

export const medicines = {
  name: 'A medicine or supplement',
  short: 'A few medicines make cramps likelier. Ask before you change anything.',
  mechanism:
    'Some medicines shift the salts in the body or the chemistry of muscle, and cramps come more easily, often at night.',
  coachSays:
    'The coach mentions the side effects of medicines only as something a doctor may look into when tightness lasts for days.',
  studiesSay:
    'Long-acting inhalers and water tablets have the clearest links with cramp. Statins add very little: more than nine in ten muscle complaints on a statin have another reason, and runners on statins had no more muscle injuries. Creatine does not cause cramps. Ibuprofen and the like do not help against them, and on long runs they strain the kidneys. Never stop a medicine by yourself: ask whoever prescribed it.',
  agreement: 'partly',
  grade: 'B',
  howCommon:
    'In one study 60% of older people on a cramp medicine had been given such an inhaler or water tablet within 13 years.',
  changeable: false,
  scope: legCrampScope,
  base: -11,
  rules: [
    {
      when: is('medicines', 'laba-inhaler'),
      points: 3.8,
      because: 'You use a long-acting inhaler, the medicine with the strongest link. Keep using it, and ask.',
      figure: 'Cramp medicine needed 2.42 times as often after starting it (2.02 to 2.89).',
      cites: ['garrison-2012-drugs'],
    },
    {
      when: is('medicines', 'potassium-sparing'),
      points: 3.3,
      because:
        'You take a potassium-sparing water tablet, which is clearly linked with cramp. Keep taking it, and ask.',
      figure: 'Cramp medicine needed 2.12 times as often after starting it (1.61 to 2.78).',
      cites: ['garrison-2012-drugs'],
    },
    {
      when: is('medicines', 'diuretic'),
      points: 1.7,
      because: 'You take a water tablet, which is linked with cramp. Keep taking it, and ask.',
      figure: 'Cramp medicine needed 1.47 times as often after starting one (1.33 to 1.63).',
      cites: ['garrison-2012-drugs'],
    },
    {
      when: isAny('medicines', 'iron-drip', 'teriparatide', 'raloxifene', 'regular-painkiller'),
      points: 3,
      because: 'You take one of the medicines that doctors list as linked with leg cramp. Keep taking it, and ask.',
      cites: ['allen-kirby-2012-aafp'],
    },
    {
      when: is('medicines', 'statin'),
      points: 0.4,
      because:
        'You take a statin. The real effect on cramp is tiny, so do not blame it first, and do not stop it yourself.',
      figure: 'Cramp 1.09 times as often; muscle complaints in 27.1% on a statin and 26.6% on a dummy pill.',
      cites: ['ctt-2022-statins', 'bakker-2017-statin-runners'],
    },
    {
      when: is('medicine-signs', 'weak-on-statin'),
      points: 9,
      because: 'Your muscles feel weak on a statin. It is rarely the statin, but call your prescriber today.',
      cites: ['ctt-2022-statins'],
    },
    {
      when: is('medicines', 'painkillers-on-runs'),
      points: 2.7,
      because:
        'You take anti-inflammatory painkillers on runs. Taking medicine in races goes with more cramps, whichever comes first.',
      figure: 'Cramps in the past were 1.88 times as common.',
      cites: ['schwellnus-2018-safer-15778'],
    },
    {
      // The study behind these three counted pills against night cramps, so it fits night cramps best.
      when: every(
        isAny('medicines', 'laba-inhaler', 'diuretic', 'potassium-sparing'),
        is('when', 'in-bed'),
        isAny('sleep', 'now-and-then', 'most-weeks'),
      ),
      points: 6,
      because:
        'It comes in bed and in your sleep, and you take one of the medicines with the clearest link to night cramps. Go through your list with a pharmacist.',
      figure: 'Six in ten older people on a pill against cramps had taken such an inhaler or water tablet.',
      cites: ['garrison-2012-drugs', 'allen-kirby-2012-aafp'],
    },
    {
      when: newOrRaised,
      points: 8,
      because: 'It began within months of a new or raised medicine. The timing is a reason to ask, not proof.',
      cites: ['ctt-2022-statins', 'allen-kirby-2012-aafp'],
    },
    {
      when: every(newOrRaised, linked),
      points: 4,
      because: 'And you take one that is linked with cramp.',
      cites: ['garrison-2012-drugs', 'ctt-2022-statins', 'allen-kirby-2012-aafp'],
    },
    {
      // What is left out for a statin alone: there, most new complaints have another reason.
      when: every(newOrRaised, linkedMost),
      points: 4,
      because: 'It is one with the clearest links, and the timing fits.',
      cites: ['garrison-2012-drugs', 'allen-kirby-2012-aafp'],
    },
    {
      when: some(is('health', 'well'), is('medicines', 'none')),
      points: -3,
      because: 'You take no medicine that could be behind it.',
      cites: ['schwellnus-2018-safer-15778'],
    },
    {
      // Creatine clears creatine only: it says nothing about a water tablet taken beside it.
      when: every(is('supplements', 'creatine'), not(linked), not(takesPainkillers)),
      points: -6,
      because: 'You take creatine. It often gets the blame, but studies do not find that it causes cramps.',
      cites: ['dalbo-2008-creatine'],
    },
  ],
  limits: [],
  cites: [
    'garrison-2012-drugs',
    'allen-kirby-2012-aafp',
    'ctt-2022-statins',
    'bakker-2017-statin-runners',
    'schwellnus-2018-safer-15778',
    'dalbo-2008-creatine',
    'lipman-2017-ibuprofen',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
