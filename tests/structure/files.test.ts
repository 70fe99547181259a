import { describe, expect, it } from 'vitest'
import { codeUnder, lineCount, stringsIn, withoutWords } from './sourceFiles'

/** Lists of ids and sentences are data: they are as long as there are things to say. */
const isData = (path: string): boolean =>
  path.startsWith('src/content/') ||
  path.startsWith('src/domain/questionnaire/') ||
  ['src/domain/sourceIds.ts', 'src/domain/vocabulary.ts'].includes(path)

const everything = [...codeUnder('src'), ...codeUnder('tools'), ...codeUnder('tests')]
const code = everything.filter(({ path }) => !path.startsWith('tests/') && !isData(path))

const anyType = /(?::|\bas|[<|&,]|=>)\s*any\b(?!\s*[('.:])/
const silencer =
  /@ts-(?:ignore|nocheck)|(?:@ts-expect-error|biome-ignore(?:-\w+)?)(?![^\n]*:\s*\S+\s+\S+\s+\S+)|eslint-(?:disable)/

describe('the files', () => {
  it('has no code file over 200 lines', () => {
    const long = code.filter(({ text }) => lineCount(text) > 200)
    expect(long.map(({ path, text }) => `${path}: ${lineCount(text)}`)).toEqual([])
  })

  it('has half of its code files under 60 lines', () => {
    const lengths = code.map(({ text }) => lineCount(text)).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60)
  })

  it('names every file after what it holds', () => {
    const nameless = everything.filter(({ path }) => /\/(?:utils?|helpers?|misc|common|index)\.tsx?$/.test(path))
    expect(nameless.map(({ path }) => path)).toEqual([])
  })

  it('never says any instead of a type', () => {
    expect(everything.filter(({ text }) => anyType.test(withoutWords(text))).map(({ path }) => path)).toEqual([])
  })

  it('silences no check without a reason', () => {
    expect(everything.filter(({ text }) => silencer.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the check of the files', () => {
  it('sees a missing type and not the word in a sentence', () => {
    expect(anyType.test(withoutWords('const answers: any = read()'))).toBe(true)
    expect(anyType.test(withoutWords('const lists = new Map<string, any>()'))).toBe(true)
    expect(anyType.test(withoutWords("const ask = 'Was it so, any of these?'"))).toBe(false)
  })

  it('wants a reason of a few words', () => {
    const off = ['biome', 'ignore'].join('-')
    expect(silencer.test(`// ${off} lint/a11y: the drawing speaks for itself`)).toBe(false)
    expect(silencer.test(`// ${off} lint/a11y`)).toBe(true)
    expect(silencer.test(`// ${['@ts', 'ignore'].join('-')} no other way was found`)).toBe(true)
  })

  it('finds the words of a file', () => {
    expect(stringsIn("const a = 'one' // 'two'")).toEqual(["'one'"])
  })
})
