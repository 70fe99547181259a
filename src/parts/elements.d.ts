/**
 * What a handler in a shared part may read of its element. Parts are also drawn in Node, so the browser's types are out
 * of reach there; React names the elements, and leaves them empty.
 */
interface HTMLSelectElement {
  readonly value: string
}
interface HTMLInputElement {
  readonly value: string
  readonly checked: boolean
}
