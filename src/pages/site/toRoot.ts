/** The way from a page back to the root of the site: `guide/causes/heat/` gives `../../../`, the start page `./`. */
export const toRoot = (path: string): string => '../'.repeat(path.split('/').length - 1) || './'
