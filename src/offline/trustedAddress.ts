/** What browsers with Trusted Types offer; the types of the DOM do not know it yet. */
type PolicyFactory = {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (text: string) => string },
  ): { createScriptURL(text: string): string }
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

/** The one script address that this site makes by itself, marked as trusted. Any other is refused. */
export function trustedAddress(address: URL): string {
  const policy = window.trustedTypes?.createPolicy('uncramp', {
    createScriptURL(text) {
      if (text !== address.href) throw new TypeError('Only the service worker may be named.')
      return text
    },
  })
  return policy?.createScriptURL(address.href) ?? address.href
}
