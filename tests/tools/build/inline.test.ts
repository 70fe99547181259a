import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { inlineIn, joinInline } from '../../../tools/build/inline'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

it('names each script and style in a page by the hash of its text, and no data or file', () => {
  const page =
    '<style>a{}</style><script data-q="x">go()</script><script src="a.js"></script><script type="application/ld+json">{}</script>'
  expect(inlineIn(page)).toEqual({ script: [hash('go()')], style: [hash('a{}')] })
})

it('names what several pages share once, in the same order whatever theirs', () => {
  const a = inlineIn('<style>a{}</style><script>go()</script>')
  const b = inlineIn('<style>b{}</style><script>go()</script>')
  expect(joinInline([a, b])).toEqual(joinInline([b, a]))
  expect(joinInline([a, b]).script).toHaveLength(1)
  expect(joinInline([a, b]).style).toHaveLength(2)
})
