import { browserStorage } from './browserStorage'
import { rulesVersion } from './content/rulesVersion'
import { visitText } from './state/savedVisit'
import { visitKey } from './state/storagePort'
import { resumeFrom } from './ui/start/resume'

/** Makes the start page offer to carry on, or not to. Both offers stand in the page and take the same room. */
export function offerResume(page: Document): void {
  const resume = resumeFrom(browserStorage.read(visitKey))
  page.documentElement.toggleAttribute('data-kept', resume !== undefined)
  if (resume === undefined) return
  const part = (name: string) => page.querySelector<HTMLAnchorElement>(`[data-start="${name}"]`)
  const carryOn = part('carry-on')
  const progress = part('progress')
  const again = part('again')
  if (carryOn === null || progress === null || again === null) throw new Error('The start page has lost its parts.')
  carryOn.href = resume.href
  carryOn.textContent = resume.label
  progress.textContent = resume.progress
  again.onclick = forgetAnswers
}

/** The link goes on to the quiz by itself, which then begins afresh. Settings stay. */
function forgetAnswers(): void {
  const id = `${Date.now().toString(36)}-again`
  browserStorage.write(visitKey, visitText({ id, rules: rulesVersion, answers: {}, stamps: {} }))
}
