import { Decoder, type FitMessages, Stream } from '@garmin/fitsdk'
import { limits } from '../limits'
import { damaged, type Problem, tooLarge, unreadable } from '../problem'

const packedTimes = /compressed timestamp/

const faultOf = (error: Error): Problem => {
  if (error.message === tooMany)
    return tooLarge('It has more entries than any activity needs. We read the first of them.')
  if (packedTimes.test(error.message))
    return unreadable('An old watch packed the times in a way that we cannot read. Export it as TCX or GPX.')
  return damaged('It is damaged or cut off. We read what comes before the fault.')
}

const tooMany = 'too many messages'

/** All messages up to the first fault, and the fault. Garmin's reader hands out its errors; where it throws, that is one too. */
export function decodeFit(bytes: Uint8Array): {
  readonly messages: FitMessages
  readonly problem: Problem | undefined
} {
  let count = 0
  const add = () => {
    count += 1
    if (count > limits.points) throw new Error(tooMany)
  }
  try {
    const { messages, errors } = new Decoder(Stream.fromByteArray(bytes)).read({
      mergeHeartRates: false,
      expandSubFields: false,
      mesgListener: add,
      // A definition for each message would take longest of all.
      mesgDefinitionListener: add,
    })
    const [error] = errors
    return { messages, problem: error === undefined ? undefined : faultOf(error) }
  } catch {
    return { messages: {}, problem: damaged('It is damaged: Garmin’s own reader gives up on it.') }
  }
}
