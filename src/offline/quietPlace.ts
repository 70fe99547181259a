const quietScreens = /^#\/(?:result|plan|data)(?:[/?]|$)/

/**
 * Where a word about a new version disturbs nobody: never while questions are answered, and never beside relief.
 * @param path of the page, relative to the site
 */
export function isQuietPlace(path: string, fragment: string): boolean {
  const folder = path.replace(/index\.html$/, '')
  return folder === '' || (folder === 'quiz/' && quietScreens.test(fragment))
}
