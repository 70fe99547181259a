import importer from './worker/importWorker?worker&url'
import type { ImporterSays, ReadFiles } from './worker/messages'

/** What browsers with Trusted Types offer; the types of the DOM do not know it yet. */
type Policy = { createScriptURL(text: string): string }
type WithTypes = { readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }

/** The browser asks for proof that a script's address is meant: one policy, and the importer is all it lets through. */
let policy: Policy | undefined

function trusted(address: string): string {
  policy ??= (window as WithTypes).trustedTypes?.createPolicy('uncramp-importer', {
    createScriptURL(text) {
      if (text !== address) throw new TypeError('Only the importer may be named.')
      return text
    },
  })
  return policy?.createScriptURL(address) ?? address
}

type Listener = { readonly says: (message: ImporterSays) => void; readonly fails: () => void }

/** Reads files in a worker, away from the page. Returns the way to stop it. */
export function startImport(files: readonly File[], now: number, { says, fails }: Listener): () => void {
  const worker = new Worker(trusted(new URL(importer, location.href).href), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<ImporterSays>) => {
    says(data)
    if (data.kind === 'done' || data.kind === 'failed') worker.terminate()
  }
  worker.onerror = () => {
    worker.terminate()
    fails()
  }
  worker.postMessage({ files, names: files.map(({ name }) => name), now } satisfies ReadFiles)
  return () => worker.terminate()
}
