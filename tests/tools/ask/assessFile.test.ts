import { describe, expect, it } from 'vitest'
import { readAnswersFile } from '../../../tools/ask/assessFile'

const problemOf = (text: string): string => {
  const read = readAnswersFile('runner.json', text)
  return read.ok ? 'none' : read.problem
}

describe('a file of answers', () => {
  it('may hold one runner', () => {
    const read = readAnswersFile('runner.json', '{"heat":"mild","when":["last-part"]}')
    expect(read).toEqual({ ok: true, list: false, runners: [{ heat: 'mild', when: ['last-part'] }] })
  })

  it('may hold a list of runners, or an empty one', () => {
    expect(readAnswersFile('f', '[{}, {"heat":"mild"}]')).toEqual({
      ok: true,
      list: true,
      runners: [{}, { heat: 'mild' }],
    })
    expect(readAnswersFile('f', '[]')).toEqual({ ok: true, list: true, runners: [] })
  })

  it('may begin with a byte order mark', () => {
    expect(readAnswersFile('f', '\uFEFF{}').ok).toBe(true)
  })

  it('is named when it is not JSON, in one line', () => {
    expect(problemOf('{\n"heat":\n}')).toMatch(/^runner\.json is not JSON: [^\n]+$/)
    expect(problemOf('')).toMatch(/^runner\.json is not JSON: /)
  })

  it.each(['"mild"', '7', 'null', 'true'])('is refused when it holds %s', (text) => {
    expect(problemOf(text)).toMatch(/must be an object/)
  })

  it('names an unknown question, an unknown answer and the place in the list', () => {
    expect(problemOf('{"weather":"mild"}')).toContain('"weather"')
    expect(problemOf('{"heat":"boiling"}')).toMatch(/"heat".*"boiling"/)
    expect(problemOf('[{}, {"heat":"mild"}, {}, {"heat":"boiling"}]')).toMatch(/^answers\[3\]: .*"boiling"/)
    expect(problemOf('[[]]')).toMatch(/^answers\[0\]: /)
  })

  it.each([
    ['two answers where one is asked for', '{"heat":["mild","cold"]}'],
    ['one answer where a list is asked for', '{"when":"last-part"}'],
    ['an answer twice', '{"when":["last-part","last-part"]}'],
    ['"not sure" beside another answer', '{"when":["last-part","not-sure"]}'],
    ['answers that shut each other out', '{"where":["several-muscles","same-spot"]}'],
    ['nothing where an answer should be', '{"heat":null}'],
    ['a key that every object has', '{"constructor":"mild"}'],
    ['a key that would change every object', '{"__proto__":"mild"}'],
  ])('is refused for %s', (_, text) => {
    expect(problemOf(text)).not.toBe('none')
  })

  it('stays on one line, whatever the ids hold', () => {
    expect(problemOf('{"two\\nlines\\u2028":"mild"}')).not.toMatch(/[\n\u2028]/)
    expect(problemOf(`{"heat":"${'x'.repeat(5000)}"}`).length).toBeLessThan(400)
  })
})
