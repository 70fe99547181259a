/** An element that the page was built with. A missing one is a slip of ours, to be heard at once. */
export function part<E extends HTMLElement>(root: ParentNode, name: string, kind: new () => E): E {
  const found = root.querySelector(`[data-${name}]`)
  if (!(found instanceof kind)) throw new Error(`The page has lost its ${name}.`)
  return found
}
