import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { glyphs } from '../../../tools/build/typeface'

it('holds every character that our texts are written with', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))
  expect(files.length).toBeGreaterThan(100)
  const missing = files.flatMap((path) => {
    const strangers = [...new Set(readFileSync(join('src', path), 'utf8'))].filter((it) => !glyphs.includes(it))
    return strangers.filter((it) => it !== '\n').map((it) => `${it} in ${path}`)
  })
  expect(missing).toEqual([])
})
