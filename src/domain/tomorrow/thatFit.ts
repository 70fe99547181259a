import { wordsIn } from './wordsIn'

/** The texts that fit into so many words together, the first ones first. */
export function thatFit(texts: readonly string[], room: number): readonly string[] {
  let left = room
  return texts.filter((text) => {
    if (wordsIn(text) > left) return false
    left -= wordsIn(text)
    return true
  })
}
