import type { Lines } from '../../reliefCard'

/** Rubbing the leg once it has let go, on a run and at night. */
export const rub: Lines = [
  'Keep the muscle long. Knead along the knot with your thumbs for a minute or two. That is for comfort: coach experience, not tested.',
  'Your plan says no rubbing, you take a blood thinner, or you bleed easily? Do not rub. One leg sore for more than a day? Do not rub. Little feeling in the leg? Press only lightly.',
]

/** Ten minutes on, a leg that is still locked needs someone to look. */
export const stillLocked: Lines = [
  'Ten minutes since your first hold. Still locked? Stop stretching. Get urgent medical advice today: an urgent medical line or an emergency department.',
  'Stiff jaw, trouble swallowing or breathing, or very unwell: call your emergency number.',
]

/** Said before anyone is told to walk a cramp off: muscles without oxygen are harmed by going on. */
export const sickleHardEffort =
  'You carry sickle cell, and are weak, breathless or cramping in both legs from a hard effort? Stop, lie or sit down, do not walk it off, and call your emergency number.'

/** The same before any stretch is chosen, for whoever reads no further. */
export const sickleBeforeAStretch =
  'Sickle cell? Stop, sit or lie down, do not walk it off. Weak, breathless or both legs: call your emergency number.'

/** For the cards of muscles that tear. */
export const suddenStab = 'A sudden stab or snap, and no knot? Do not stretch or rub it, and have it seen.'

/** For the cards of muscles that lie over the neck and shaft of the thigh bone, where a stress fracture is felt as a deep ache, and a hip that slips while one grows. */
export const deepInTheBone =
  'Deep pain that makes you limp or hurts when you stand or hop on that leg is no cramp: do not stretch it, no running, and see a doctor within days. In the groin, or under 18: be seen today.'

/** On a run and at night alike: a clot in the leg is easily put down to the run. */
export const oneLegAtRisk =
  'One leg sore for more than a day, whatever seems to explain it, with anything that makes clots likelier (surgery, bed rest or a plaster, a long journey, a clot before or in the family, cancer, the pill or hormones, pregnancy or a birth), or you are not sure'

export const oneLegSore = `${oneLegAtRisk}: be seen today. Do not rub or stretch it.`
