import type { StretchId } from './poses'

/**
 * What stands around the figure: solid things, lines behind it, what it holds, and where the force goes.
 * `view` moves closer to low poses; all views are 4 by 3.
 */
export type Setting = {
  readonly view: string
  readonly solid?: string
  readonly behind: string
  readonly held?: string
  readonly arrows: string
}

export const settings = {
  calf: {
    view: '22 22 272 204',
    solid: 'M243 30H258V221H243Z',
    behind: 'M34 221H286M243 30V221',
    arrows: 'M84 172V198M78.5 192.5L84 198L89.5 192.5M112 112L132 119M125.5 122L132 119L128.5 112.5',
  },
  hamstring: {
    view: '40 36 256 192',
    solid: 'M190 189H262V221H190Z',
    behind: 'M50 221H288M190 221V189H262V221',
    arrows: 'M112 88C100 92 92 100 89 111M84 104.5L89 111L95.5 106',
  },
  quad: {
    view: '18 18 272 204',
    solid: 'M205 26H220V221H205Z',
    behind: 'M62 221H254M205 26V221',
    arrows: 'M88 150V126M82.5 131.5L88 126L93.5 131.5',
  },
  foot: {
    view: '46 68 212 159',
    behind: 'M58 219H250',
    arrows: 'M214 176C210 168 203 163 194 162M199.5 157.5L194 162L198.5 167.5',
  },
  stitch: {
    view: '30 30 260 195',
    behind: 'M56 221H272',
    arrows: 'M216 92H244M216 99C228 99 234 103 241 109M216 85C228 85 234 81 241 75',
  },
  'back-leg-up': {
    view: '36 64 212 159',
    behind: 'M42 219.5H242',
    arrows: 'M174 78C164 70 152 69 142 74M148 67.5L142 74L150.5 76',
  },
  'night-towel': {
    view: '36 66 216 162',
    solid: 'M46 183H240V205H46Z',
    behind:
      'M46 96V221M46 183H240V221M46 205H240M50 181C54 165 53 143 50 125C60 120 78 120 89 123C88 140 92 162 98 181C84 177 64 178 50 181Z',
    held: 'M157 136.5L216 155C219.5 157 219.5 162 216.5 165L157 140.5Z',
    arrows:
      'M198 126H174M179.5 120.5L174 126L179.5 131.5M224 80C216 82 213 90 217 96C221 102 229 102 233 97C225 96 221 88 224 80Z',
  },
  shin: {
    view: '18 18 272 204',
    solid: 'M205 26H220V221H205Z',
    behind: 'M62 221H254M205 26V221',
    arrows: 'M96 178V204M90.5 198.5L96 204L101.5 198.5',
  },
  buttock: {
    view: '36 76 212 159',
    behind: 'M42 219.5H242',
    arrows: 'M146 132C136 128 124 130 116 138M117 129.5L116 138L124.5 137',
  },
  groin: {
    view: '40 40 240 180',
    behind: 'M54 219.5H250',
    arrows: 'M164 190H190M184.5 184.5L190 190L184.5 195.5',
  },
  hand: {
    view: '18 18 272 204',
    solid: 'M224 26H239V221H224Z',
    behind: 'M62 221H268M224 26V221',
    arrows: 'M176 96H200M194.5 90.5L200 96L194.5 101.5',
  },
} as const satisfies Record<StretchId, Setting>
