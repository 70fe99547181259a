const lampOff = '#000000'

/** Dark and dim for a bed at night, whatever the device says; and back to what the page was. */
export function createDimmer(): (dim: boolean) => void {
  const root = document.documentElement
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
  const colours = metas.map((meta) => meta.content)
  let themeBefore: string | undefined
  return (dim) => {
    if (dim === 'night' in root.dataset) return
    if (dim) {
      themeBefore = root.dataset.theme
      root.dataset.theme = 'dark'
      root.dataset.night = ''
    } else {
      delete root.dataset.night
      if (themeBefore === undefined) delete root.dataset.theme
      else root.dataset.theme = themeBefore
    }
    metas.forEach((meta, index) => {
      meta.content = dim ? lampOff : (colours[index] ?? meta.content)
    })
  }
}
