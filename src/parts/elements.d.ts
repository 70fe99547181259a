/**
 * What event handlers in shared parts may read of their element. Parts are also rendered in Node, so they are compiled without
 * the browser's types, and React declares its element types empty then.
 */
interface HTMLSelectElement {
  readonly value: string
}
interface HTMLInputElement {
  readonly value: string
  readonly checked: boolean
}
