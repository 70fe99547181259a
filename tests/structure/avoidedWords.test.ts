import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesUnder, type SourceFile } from './sourceFiles'

/** Words that would make this sound like medicine. Ids such as `kidney-disease` are not on screen: their hyphens let them through. */
const avoided = /(?<![\w-])(?:diagnos\w*|treat\w*|cures?|cured|curing|curative|patients?|diseases?)(?![\w-])/gi

/** A source is called what its authors called it. */
const names = /\b(?:title|journal|url|authors):\s*(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`)/g

function avoidedIn({ path, text }: SourceFile): readonly string[] {
  const ours = path.startsWith('src/content/sources/') ? text.replace(names, '') : text
  return [...ours.matchAll(avoided)].map(([word]) => `${path}: ${word}`)
}

const single = (path: string): readonly SourceFile[] =>
  existsSync(path) ? [{ path, text: readFileSync(path, 'utf8') }] : []

const texts = [
  ...filesUnder('src', '.ts', '.tsx', '.css', '.html', '.json', '.svg'),
  ...filesUnder('public', '.html', '.json', '.webmanifest', '.svg', '.txt', '.js'),
  ...single('index.html'),
  ...single('README.md'),
  ...single('package.json'),
]

describe('the words we avoid', () => {
  it('are nowhere in the app or about it', () => {
    expect(texts.flatMap(avoidedIn)).toEqual([])
  })

  it('may stand in the title of a source, and in an id', () => {
    const path = 'src/content/sources/heat.ts'
    expect(avoidedIn({ path, text: "title: 'Treatment of\\'s cramp', found: 'It eased.'" })).toEqual([])
    expect(avoidedIn({ path: 'src/domain/vocabulary.ts', text: "'kidney-disease'" })).toEqual([])
  })

  it('are seen in a sentence, in any form', () => {
    const text = "found: 'Patients were treated.', short: 'A cure for a disease, or a diagnosis.'"
    expect(avoidedIn({ path: 'src/content/sources/heat.ts', text })).toHaveLength(5)
  })
})
