import type { Driver } from './driver'

/** Hands a file to the one file field of the page, as if it had been chosen. */
export const giveFile = (driver: Driver, name: string, bytes: Uint8Array): Promise<void> =>
  driver.run(
    (called, content) => {
      const input = document.querySelector<HTMLInputElement>('main input[type="file"]')
      if (input === null) throw new Error('There is nowhere to put a file.')
      const file = new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], called)
      const given = new DataTransfer()
      given.items.add(file)
      input.files = given.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    name,
    Buffer.from(bytes).toString('base64'),
  )

declare global {
  /** What the page handed out as files, while it is listened to. */
  var handedOut: Blob[] | undefined
}

/** Keeps what the page hands out from now on. */
export const catchFiles = (driver: Driver): Promise<void> =>
  driver.run(() => {
    const made = URL.createObjectURL
    globalThis.handedOut = []
    URL.createObjectURL = (source) => {
      if (source instanceof Blob) globalThis.handedOut?.push(source)
      return made(source)
    }
  })

/** The text of the last file that was handed out; empty as long as there is none. */
export const lastFile = (driver: Driver): Promise<string> =>
  driver.run(async () => (await globalThis.handedOut?.at(-1)?.text()) ?? '')
