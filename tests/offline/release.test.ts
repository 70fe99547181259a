import { describe, expect, it } from 'vitest'
import { answerFor, isHashed, type Release } from '../../src/offline/worker/release'

const release: Release = {
  id: 'r1',
  pages: 'assets/pages-1.json',
  files: { '': '0', 'quiz/': '1', 'guide/': '2', 'guide/causes/heat/': '3', 'assets/first-1.js': '4', '404.html': '5' },
}

describe('a runner without a network', () => {
  it.each([
    ['', ''],
    ['index.html', ''],
    ['quiz/', 'quiz/'],
    ['quiz/index.html', 'quiz/'],
    ['guide/causes/heat/', 'guide/causes/heat/'],
    ['assets/first-1.js', 'assets/first-1.js'],
    ['404.html', '404.html'],
  ])('who asks for "%s" gets "%s" of the release', (asked, path) => {
    expect(answerFor(asked, release)).toEqual({ from: 'release', path })
  })

  it('is led to a folder whose slash was left out, so that its links are right', () => {
    expect(answerFor('quiz', release)).toEqual({ from: 'redirect', path: 'quiz/' })
  })

  it.each([
    'guide/causes/none/',
    'assets/first-2.js',
    'toString',
    'constructor',
    '__proto__',
    'quiz/index.htm',
    'xindex.html',
  ])('who asks for "%s" asks for nothing of this release', (asked) =>
    expect(answerFor(asked, release)).toEqual({ from: 'elsewhere' }),
  )
})

it('only files with their content in their name are taken from the cache of the browser', () => {
  expect(isHashed('assets/first-1.js')).toBe(true)
  expect(isHashed('quiz/')).toBe(false)
  expect(isHashed('my-assets/x.js')).toBe(false)
})
