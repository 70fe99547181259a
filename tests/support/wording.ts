/** Words that would make the app sound like a doctor. Source titles may hold them; nothing of ours may. */
export const avoidedWords = /\b(diagnos\w*|treat|treats|treated|treating|treatments?|cure[sd]?|patients?|diseases?)\b/i

const aMedicine =
  '(?:medicines?|medications?|tablets?|pills?|inhalers?|statins?|antibiotics?|(?:blood )?thinners?|desmopressin|lithium|insulin|prescriptions?|(?:next )?doses?)'
const toStop = new RegExp(
  `\\b(?:stop|stopping|quit|skip|halve|pause|drop|miss|leave out|leave off|come off|give up|cut down on|do not take|take no)\\b[^.,:;]*?\\b${aMedicine}\\b`,
  'gi',
)

/** Telling someone not to stop is the whole point. */
const forbidden = /\b(?:do not|never|don’t) $/i
/** Salt tablets are food by another name. Painkillers bought for a race are not in the list at all: some flags forbid them. */
const notAMedicine = /\bsalt tablets?$/i

/** Every place where a text tells the runner to stop, change or leave out a medicine. */
export function tellsToStopAMedicine(text: string): readonly string[] {
  return [...text.matchAll(toStop)]
    .filter((match) => !notAMedicine.test(match[0]))
    .filter((match) => !forbidden.test(text.slice(0, match.index)))
    .map((match) => match[0])
}
