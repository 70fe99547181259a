import { SaxesParser } from 'saxes'
import type { Flow } from '../bytes/flow'
import { limits } from '../limits'
import { damaged, type Problem, ReadFault, tooLarge } from '../problem'

/** What a reader wants to know: where an element begins and ends, and its words. Names come without their prefix. */
type XmlListener = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string, text: string) => void
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** Which letters the bytes stand for. Nearly always UTF-8; the first bytes tell otherwise. */
function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le')
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be')
  const named = /^[^>]*\bencoding=["']([\w-]+)/.exec(String.fromCharCode(...start.subarray(0, 200)))?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8')
  } catch {
    return new TextDecoder()
  }
}

const faultOf = (error: unknown): Problem =>
  error instanceof ReadFault ? error.problem : damaged('It is damaged or cut off. We read what comes before the fault.')

/**
 * Goes through XML as it comes, without ever holding all of it, and without entities of its own: a file that declares some is refused,
 * as those are how a small file grows without end. Returns what stopped it; everything before that has been told.
 */
export async function readXml(pieces: Flow, listener: XmlListener): Promise<Problem | undefined> {
  const parser = new SaxesParser({ position: false, xmlns: false })
  let depth = 0
  let text = ''
  let quiet = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY'))
      throw new ReadFault(damaged('It declares words of its own (ENTITY). No activity does that, so we left it alone.'))
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > limits.xmlDepth) throw new ReadFault(damaged('Its parts are nested deeper than in any activity.'))
    quiet = 0
    text = ''
    listener.open(localName(name), attributes as Readonly<Record<string, string>>)
  })
  parser.on('text', (piece) => {
    text = piece
  })
  parser.on('cdata', (piece) => {
    text = piece
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    quiet = 0
    listener.close(localName(name), text.trim())
    text = ''
  })
  let decoder: TextDecoder | undefined
  let read = 0
  try {
    for await (const piece of pieces) {
      decoder ??= decoderFor(piece)
      read += piece.length
      quiet += piece.length
      if (read > limits.xmlBytes)
        throw new ReadFault(tooLarge('It is larger than any activity. We read its beginning.'))
      if (quiet > limits.xmlRun) throw new ReadFault(damaged('It goes on and on without a point in it. We stopped.'))
      parser.write(decoder.decode(piece, { stream: true }))
    }
    parser.close()
    return undefined
  } catch (error) {
    return faultOf(error)
  }
}
