import { is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { soreOnFloxacin } from '../../patterns/bonesAndTendons/sore-on-floxacin'
import { weakOnAStatin } from '../../patterns/medicines/weak-on-a-statin'

export const statinOrNewMedicine = {
  name: 'Muscle trouble after a new medicine',
  level: 'see-doctor',
  triggers: [
    {
      when: is('medicine-signs', 'new-or-raised'),
      sign: 'Clearly new cramps, or widespread muscle pain or weakness, within months of starting or raising a medicine.',
    },
    {
      when: weakOnAStatin,
      sign: 'You take a statin, newly or for years, and your muscles feel weak.',
    },
    {
      when: soreOnFloxacin,
      sign: 'Heel, foot or calf are sore, tight, weak or tingling, and lately you took an antibiotic ending in -floxacin.',
    },
  ],
  actions: [
    'An antibiotic ending in -floxacin, and a tendon, muscle or joint that hurts, or newly tingling, burning, numb or weak: take no more of it, and call the prescriber today. No running.',
    'Any other medicine: do not stop it yourself, an asthma inhaler least of all. Asthma is more dangerous than cramp.',
    'Muscles that have grown weak: call your prescriber or an urgent medical line today, before the next tablet, and ask whether to take it.',
    'Otherwise talk to your prescriber or pharmacist in the next few days, with no hard sessions before that.',
    'Brown or cola-coloured urine: go to an emergency department now. Marked weakness, or such urine on an earlier day: be seen today. No running, and no massage.',
  ],
  why: 'Some medicines, such as water tablets and long-acting inhalers, make cramps likelier. Statins are blamed more often than they deserve, but weakness or dark urine needs a check. Just taking one of these, with nothing changed, is no alarm.',
  forbids: ['run-long', 'run-fast', 'race', 'massage-deeply'],
  cites: [
    'garrison-2012-drugs',
    'ctt-2022-statins',
    'allen-kirby-2012-aafp',
    'fluoroquinolone-tendon-2019',
    'mhra-quinolone-tendon',
  ],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
