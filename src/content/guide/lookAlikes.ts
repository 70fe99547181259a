import type { RedFlag } from '../../domain/flags/redFlag'
import { inFull, type Sign } from '../../domain/flags/sign'
import type { FlagId } from '../../domain/vocabulary'
import { signs } from '../signs'

const {
  'leg-now': leg,
  'fluids-now': fluids,
  'builds-signs': builds,
  'rest-signs': rest,
  'sudden-signs': sudden,
} = signs

type LookAlike = {
  /** What to do stands with the flag. */
  readonly flag: FlagId
  readonly sign: string
}

const by = (flag: FlagId, ...of: readonly Sign[]): LookAlike => ({ flag, sign: of.map(inFull).join(' ') })

/** What is taken for a cramp, and the signs that set it apart, in the words of the quiz. */
export const lookAlikes: readonly LookAlike[] = [
  by('calf-tear', sudden['sore-spot'], sudden.bruise),
  by('achilles-rupture', leg.pop, sudden['no-tiptoe']),
  by('suspected-dvt', leg['leg-swollen']),
  by('rhabdomyolysis', fluids['dark-urine']),
  by('acute-compartment', leg['leg-tense']),
  by('acute-limb-ischaemia', leg['leg-cold']),
  by('stress-fracture', builds['bone-spot']),
  by('exertional-compartment', builds['same-point'], builds['gone-soon']),
  by('claudication', builds['walking-pain']),
  by('spine-nerve', builds['back-to-leg'], builds.numbness),
  by('sickle-trait-collapse', signs['unwell-now']['keeps-falling']),
  by('tetany', rest['hand-spasm']),
  by('metabolic-myopathy', signs['early-signs']['all-exercise'], signs['early-signs']['since-childhood']),
]

/** Taken for a night cramp, and no reason to worry: something to mention. */
export const restlessLegs = {
  name: 'Restless legs',
  sign: `${inFull(rest['urge-to-move'])} No muscle locks. Mention it at your next visit: low iron can be behind it.`,
  level: 'see-doctor',
} as const satisfies { readonly name: string; readonly sign: string; readonly level: RedFlag['level'] }
