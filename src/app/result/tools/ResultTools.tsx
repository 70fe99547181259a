import { useRef, useState } from 'react'
import type { Finding } from '../../../domain/causes/rankCauses'
import type { Answers } from '../../../domain/questionnaire/questionnaire'
import { AnswerEffects } from './AnswerEffects'
import { Sharpen } from './Sharpen'
import { SmallestChanges } from './SmallestChanges'
import { Tool } from './Tool'
import { useDraft } from './useDraft'
import { WhatIf } from './WhatIf'
import './result-tools.css'

type ToolName = 'what-if' | 'smallest' | 'sharpen' | 'effects'

/** Four ways to check a result. Each stays folded to a line until it is wanted; one is open at a time. */
export default function ResultTools({ leading }: { readonly leading: readonly Finding[] }) {
  const [open, setOpen] = useState<ToolName | undefined>(undefined)
  const draft = useDraft()
  const top = useRef<HTMLDivElement>(null)
  const toggled = (name: ToolName) => (isOpen: boolean) =>
    setOpen((now) => (isOpen ? name : now === name ? undefined : now))
  const tryOut = (answers: Answers) => {
    draft.tryOut(answers)
    setOpen('what-if')
    top.current?.scrollIntoView({ block: 'start' })
  }
  const fold = (name: ToolName) => ({ open: open === name, onOpen: toggled(name) })
  return (
    <div className="tools__list" ref={top}>
      <Tool name="What if?" hint="Change an answer on trial and watch the result." {...fold('what-if')}>
        {() => <WhatIf draft={draft} />}
      </Tool>
      <Tool name="The smallest change" hint="What would take a cause out of the lead." {...fold('smallest')}>
        {() => <SmallestChanges leading={leading} onTry={tryOut} />}
      </Tool>
      <Tool name="What would sharpen this?" hint="Open questions that could still change it." {...fold('sharpen')}>
        {() => <Sharpen />}
      </Tool>
      <Tool name="What did each answer change?" hint="From every answer to the causes it moved." {...fold('effects')}>
        {() => <AnswerEffects />}
      </Tool>
    </div>
  )
}
