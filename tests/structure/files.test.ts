import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeUnder, lineCount, stringsIn, withoutWords } from './sourceFiles'

/** A function that only puts a word into a sentence: a text of the content, as long as the sentence is. */
const sentence = /\(\w+\) =>\s*''/g

/** Ids, sentences and drawn points are data: they are as long as there are things to say. A file with a function is code. */
const isData = (text: string): boolean => !/=>|\bfunction\b|\bclass\b/.test(withoutWords(text).replace(sentence, ''))

const everything = [...codeUnder('src'), ...codeUnder('tools'), ...codeUnder('tests')]
const code = everything.filter(({ path, text }) => !path.startsWith('tests/') && !isData(text))

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

  it('leaves it to the linter to find an any that stands for a type, as an error', () => {
    const { linter } = JSON.parse(readFileSync('biome.json', 'utf8'))
    expect(linter).toMatchObject({ enabled: true, rules: { suspicious: { noExplicitAny: 'error' } } })
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(scripts.lint).toMatch(/^biome (check|ci)\b/)
    expect(scripts.test).toContain('npm run -s lint')
  })

  it('silences no check without a reason', () => {
    expect(everything.filter(({ text }) => silencer.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the check of the files', () => {
  it('wants a reason of a few words', () => {
    const off = ['biome', 'ignore'].join('-')
    expect(silencer.test(`// ${off} lint/a11y: the drawing speaks for itself`)).toBe(false)
    expect(silencer.test(`// ${off} lint/a11y`)).toBe(true)
    expect(silencer.test(`// ${['@ts', 'ignore'].join('-')} no other way was found`)).toBe(true)
  })

  it('takes a sentence with a place for a word for data, and any other function for code', () => {
    const named = 'because: (named) => `You named ${' + 'named}. That tells much.`,'
    expect(isData(named)).toBe(true)
    expect(isData('const a = (b) => b + 1')).toBe(false)
    expect(isData('function a() {}')).toBe(false)
  })

  it('finds the words of a file', () => {
    expect(stringsIn("const a = 'one' // 'two'")).toEqual(["'one'"])
  })
})
