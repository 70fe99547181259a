const settles = (link: Node, then: (event: Event) => void): void => {
  link.addEventListener('load', then)
  link.addEventListener('error', then)
}

/** Waits for the style sheets that the early script has asked for. One that fails is asked for once more. */
export const styleSheets = (): Promise<unknown> =>
  Promise.all(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
      (link) =>
        link.sheet ??
        new Promise((done) => {
          settles(link, ({ type }) => {
            if (type === 'load') return done(type)
            const again = link.cloneNode()
            settles(again, done)
            document.head.append(again)
          })
        }),
    ),
  )
