import { barrierWords } from '../../content/programme/choiceWords'
import { barrierIds } from '../../domain/programme/choices'
import { Pills } from '../controls/Pills'
import type { Draft } from './draft'

type Props = {
  readonly barrier: Draft['barrier']
  readonly onChoose: (barrier: Draft['barrier']) => void
}

/** What may get in the way, and what to do then. */
export function Barrier({ barrier, onChoose }: Props) {
  return (
    <>
      <Pills
        name="barrier"
        legend="What may get in the way?"
        options={barrierIds}
        label={(one) => barrierWords[one].say}
        chosen={barrier ? [barrier] : []}
        onChoose={([one]) => onChoose(one)}
      />
      {barrier && <p className="notice">{barrierWords[barrier].whatThen}</p>}
    </>
  )
}
