import { useEffect, useRef } from 'react'
import type { QuestionId } from '../../domain/questionnaire/questionnaire'
import { useInFront } from '../stage/inFront'

/**
 * The keys 1 to 9 choose the first nine answers while the focus is on the question: on its heading, where each screen begins, or in its
 * form. Anywhere else a single key does nothing (WCAG 2.1.4): it may be a word that a voice was heard to say, or a finger that slipped.
 */
export function useShortcuts(id: QuestionId, choose: (index: number) => void): void {
  const latest = useRef(choose)
  useEffect(() => {
    latest.current = choose
  })
  useInFront(() => {
    const onKey = ({ ctrlKey, altKey, metaKey, repeat, key, target }: KeyboardEvent) => {
      if (ctrlKey || altKey || metaKey || repeat || !/^[1-9]$/.test(key)) return
      if (target instanceof Element && target.closest(`#${id}-ask, [data-question=${id}]`))
        latest.current(Number(key) - 1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [id])
}
