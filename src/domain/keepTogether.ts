/** Holds the two sides of it together on one line, and takes no room. */
const joiner = '\u2060'
const space = '\u00a0'

const unit =
  '(?:km|miles?|m|yards|min|minutes?|s|seconds?|h|hours?|days?|weeks?|months?|ml|l|litres?|fl|oz|mg|g|kg|lb|°[CF])'
const withUnit = new RegExp(`(\\d) (?=${unit}(?![\\p{L}]))`, 'gu')

/** A text in which the ending of a name, such as -pril, stays whole. For the names of controls, too. */
export const wholeEndings = (text: string): string => text.replace(/\B-(?=[a-z])/g, `-${joiner}`)

/** A text for the screen, in which no line ends inside of a range such as 2-3, or between a number and its unit. */
export const keepTogether = (text: string): string =>
  wholeEndings(text)
    .replace(/(\d[-–])(?=\d)/g, `$1${joiner}`)
    .replace(withUnit, `$1${space}`)
