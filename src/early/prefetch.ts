/** Asks for a file that a module or a screen needs, before it is met there. */
export function prefetch(file: string): void {
  const link = document.createElement('link')
  link.rel = file.endsWith('css') ? 'stylesheet' : 'modulepreload'
  link.fetchPriority = 'low'
  link.href = file
  // Whoever needs it asks for what is not there.
  link.onerror = () => link.remove()
  document.head.append(link)
}
