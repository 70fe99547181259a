import { describe, expect, it } from 'vitest'
import { folderCycles } from './importCycles'
import { importsOf, roomFaults } from './roomFaults'
import { codeUnder, stringsIn, withoutWords } from './sourceFiles'

const source = codeUnder('src')

/** Files of a room whose code, words aside, holds the pattern. */
const filesWith = (room: string, pattern: RegExp, files = source): readonly string[] =>
  files
    .filter(({ path }) => path.startsWith(`src/${room}/`))
    .flatMap(({ path, text }) => {
      const found = pattern.exec(withoutWords(text))
      return found === null ? [] : [`${path}: ${found[0]}`]
    })

describe('the rooms of the source', () => {
  it.each(['domain', 'content'])('finds files in %s, so that the checks below check something', (room) => {
    expect(source.filter(({ path }) => path.startsWith(`src/${room}/`)).length).toBeGreaterThan(5)
  })

  it('import one way: domain, content, state, parts, then what runs where', () => {
    expect(roomFaults(source)).toEqual([])
  })

  it.each(['src', 'tools'])('are made of folders that need each other one way only: %s', (folder) => {
    expect(folderCycles(codeUnder(folder))).toEqual([])
  })

  it.each(['app', 'pages'])('finds React where it draws, so that the walls above check something: %s', (room) => {
    const users = source.filter(
      ({ path, text }) => path.startsWith(`src/${room}/`) && importsOf(text).some((name) => /^react\b/.test(name)),
    )
    expect(users.length).toBeGreaterThan(0)
  })

  it('keeps the domain free of clock, chance and browser', () => {
    const impure =
      /\bDate\b|\bMath\.random\b|\bcrypto\b|\bperformance\b|\b(?:window|document|navigator|localStorage|sessionStorage|indexedDB|fetch)\b|\bset(?:Timeout|Interval)\b/
    expect(filesWith('domain', impure)).toEqual([])
  })

  it('keeps the browser out of content and state', () => {
    const browser = /\b(?:window|document|navigator|localStorage|sessionStorage|indexedDB)\b\s*[.[?]/
    expect([...filesWith('content', browser), ...filesWith('state', browser)]).toEqual([])
  })

  it.each(['parts', 'app', 'pages', 'relief'])('keeps storage out of %s', (room) => {
    expect(filesWith(room, /\b(?:localStorage|sessionStorage|indexedDB)\b/)).toEqual([])
  })

  it('keeps the cards of the content free of branches', () => {
    const cards = source.filter(({ path }) => path.split('/').length > 3)
    const branch = /\b(?:if|switch|for|while)\s*\(|[\w)\]]\s\?\s|&&|\|\||=>\s*\{/
    expect(filesWith('content', branch, cards)).toEqual([])
  })

  it('fills in words by `fill`, which takes what a runner typed letter by letter', () => {
    const replaced = source.filter(({ text }) => /\.replace\(\s*['"`][A-Z]{2}/.test(text))
    expect(replaced.map(({ path }) => path)).toEqual([])
  })

  it('keeps markup out of content', () => {
    const content = source.filter(({ path }) => path.startsWith('src/content/'))
    const marked = content.filter(
      ({ path, text }) => path.endsWith('.tsx') || stringsIn(text).some((words) => /<\/?[a-z][^>]*>/i.test(words)),
    )
    expect(marked.map(({ path }) => path)).toEqual([])
  })
})

describe('the check of the rooms', () => {
  it('sees an import that runs the wrong way', () => {
    const text = "import { questions } from '../content/questions'"
    expect(roomFaults([{ path: 'src/domain/assess.ts', text }])).toHaveLength(1)
    expect(roomFaults([{ path: 'src/app/Quiz.tsx', text }])).toEqual([])
  })

  it.each([
    ['parts', 'app/App'],
    ['app', 'pages/start/StartPage'],
    ['pages', 'app/App'],
    ['pages', 'state/visit'],
    ['relief', 'app/App'],
    ['relief', 'parts/meters/LikelihoodMeter'],
    ['exchange', 'state/visit'],
    ['state', 'exchange/calendar'],
    ['offline', 'domain/once'],
    ['domain', 'state/visit'],
  ])('sees %s reach for %s', (room, target) => {
    const planted = { path: `src/${room}/planted.ts`, text: `import { x } from '../${target}'` }
    expect(roomFaults([planted])).toEqual([`src/${room}/planted.ts is in ${room} and imports ../${target}`])
  })

  it.each(['relief', 'offline', 'state', 'exchange', 'domain'])('sees React in %s', (room) => {
    expect(roomFaults([{ path: `src/${room}/planted.ts`, text: "import { useState } from 'react'" }])).toHaveLength(1)
  })

  it('sees two folders that need each other, if only for a type, and lets the files beside them join both', () => {
    const log = { path: 'src/app/log/Log.tsx', text: "import { Pills } from '../programme/Pills'" }
    const pills = { path: 'src/app/programme/Pills.tsx', text: "import type { Entry } from '../log/Entry'" }
    const app = { path: 'src/app/App.tsx', text: "import { Log } from './log/Log'" }
    expect(folderCycles([log, pills])).toEqual(['src/app/log -> src/app/programme -> src/app/log'])
    expect(folderCycles([log, { ...pills, text: "import { App } from '../App'" }, app])).toEqual([])
  })

  it('sees one that is loaded later, and one that is only run', () => {
    expect(importsOf("const later = () => import('../ui/Plan')\nimport './start.css'")).toEqual([
      '../ui/Plan',
      './start.css',
    ])
  })

  it('does not take a comment for an import', () => {
    expect(importsOf("// once came from 'react'\n/* import 'zod' */")).toEqual([])
  })

  it('sees a package in the wrong room', () => {
    expect(roomFaults([{ path: 'src/content/pace.ts', text: "import { z } from 'zod'" }])).toHaveLength(1)
    expect(roomFaults([{ path: 'src/domain/quiz/readAnswers.ts', text: "import { z } from 'zod/mini'" }])).toHaveLength(
      1,
    )
    expect(roomFaults([{ path: 'src/state/visitKind.ts', text: "import { z } from 'zod/mini'" }])).toEqual([])
    expect(roomFaults([{ path: 'src/state/visit.ts', text: "import { useState } from 'react'" }])).toHaveLength(1)
  })

  it('sees a reach out of src', () => {
    expect(
      roomFaults([{ path: 'src/app/Quiz.tsx', text: "import { report } from '../../tools/ask/report'" }]),
    ).toHaveLength(1)
  })
})
