/** What a walk needs of a browser. Whatever else an engine can do stays behind this, so that one walk runs in each. */
export type Driver = {
  readonly go: (url: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** Runs in the page, and waits for what it promises. Nothing from outside of the function is there. */
  readonly run: <Given extends readonly unknown[], Told>(
    script: (...given: Given) => Told | Promise<Told>,
    ...given: Given
  ) => Promise<Told>
  /** A press of the pointer, in CSS pixels from the corner of the window. */
  readonly pressAt: (x: number, y: number) => Promise<void>
  readonly key: (key: Key) => Promise<void>
  /** What the page threw or complained of since this was last asked. WebKitGTK's driver tells nothing. */
  readonly takeFaults: () => readonly string[]
  /** The page on paper, as a PDF. WebKitGTK's driver cannot. */
  readonly printed?: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

export type Key = 'Tab' | 'Enter' | 'Space'

export type Engine = {
  readonly name: string
  /** @param dark the device is set to dark colours */
  readonly start: (wish?: { readonly dark?: boolean }) => Promise<Driver>
}
