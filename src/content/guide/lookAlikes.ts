import type { FlagId } from '../../domain/vocabulary'

/** What is taken for a cramp, and the sign that sets it apart. What to do stands with the flag. */
export const lookAlikes: readonly { readonly flag: FlagId; readonly sign: string }[] = [
  { flag: 'calf-tear', sign: 'A sudden sharp pain, still tender at one point the next day, or a bruise or a limp.' },
  { flag: 'achilles-rupture', sign: 'A kick or pop in the heel or calf, and you cannot push off.' },
  { flag: 'suspected-dvt', sign: 'One leg swollen, newly warm or discoloured, or an ache in one leg for over a day.' },
  { flag: 'rhabdomyolysis', sign: 'Brown or cola-coloured urine, or very bad pain and hard swelling with weakness.' },
  { flag: 'acute-limb-ischaemia', sign: 'A foot suddenly painful, and cold, pale or numb.' },
  { flag: 'stress-fracture', sign: 'Pain on one spot of bone that a fingertip can cover.' },
  {
    flag: 'exertional-compartment',
    sign: 'For weeks, tight at about the same point of most runs, easing once you stop.',
  },
  { flag: 'claudication', sign: 'Pain that walking brings on and standing still stops.' },
  { flag: 'spine-nerve', sign: 'Numbness, pins and needles or weakness that lasts, or back pain down the leg.' },
  { flag: 'sickle-trait-collapse', sign: 'Muscles that go weak and soft instead of hard, in an all-out effort.' },
  { flag: 'tetany', sign: 'Spasms of hands or feet, with tingling round the mouth or in the fingers.' },
  { flag: 'metabolic-myopathy', sign: 'For years, cramps in the first few minutes of almost every effort.' },
]
