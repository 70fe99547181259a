import { model } from '../../content/model'
import { actions } from '../../content/programme/actions'
import { cueWords } from '../../content/programme/choiceWords'
import { cuesFor } from '../../domain/programme/choices'
import { Pills } from '../controls/Pills'
import type { Draft } from './draft'

type Props = {
  readonly draft: Draft
  readonly onChoose: (cues: Draft['cues']) => void
}

/** For each thing that takes its time, the habit that it follows. */
export function AfterWhat({ draft: { chosen, cues }, onChoose }: Props) {
  const withTime = chosen.filter((measure) => ['exercises', 'daily'].includes(actions[measure].kind))
  return withTime.map((measure, nth) => (
    <Pills
      key={measure}
      name={`cue-${measure}`}
      legend={`${model.measures[measure].name}: after what?`}
      {...(nth === 0 && { help: 'A habit you have already pulls the new one along.' })}
      options={cuesFor(actions[measure], cues[measure])}
      label={(cue) => cueWords[cue].short}
      chosen={cues[measure] ? [cues[measure]] : []}
      onChoose={([cue]) => cue && onChoose({ ...cues, [measure]: cue })}
    />
  ))
}
