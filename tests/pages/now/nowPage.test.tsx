import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aftercare } from '../../../src/content/aftercare'
import { helpNow, stopSigns } from '../../../src/content/dangerSigns'
import { reliefs } from '../../../src/content/relief'
import { reliefIds } from '../../../src/content/reliefIds'
import { NowPage } from '../../../src/pages/now/NowPage'
import { createDimmer } from '../../../src/relief/dimScreen'
import { startNow } from '../../../src/relief/startNow'
import { fakeClock } from '../../relief/fakeClock'

/** The page as it is built. Its drawings say nothing to whoever cannot see them, and are most of its elements. */
const built = renderToStaticMarkup(<NowPage />).replace(/<svg\b.*?<\/svg>/gs, '')

/** The page as it lies there without the script. */
function lay(): HTMLElement {
  document.body.innerHTML = built
  const page = document.querySelector<HTMLElement>('[data-now]')
  if (page === null) throw new Error('no page')
  return page
}

let stop: (() => void) | undefined
const scrollIntoView = vi.fn<(this: Element) => void>()

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  Element.prototype.scrollIntoView = scrollIntoView
  scrollIntoView.mockClear()
})

afterEach(() => {
  stop?.()
  stop = undefined
  document.body.replaceChildren()
  createDimmer()(false)
  delete document.documentElement.dataset.night
  delete document.documentElement.dataset.theme
  history.replaceState(null, '', '#')
})

/** The page as a phone with the script sees it. */
function open(fragment = '') {
  history.replaceState(null, '', `#${fragment}`)
  const page = lay()
  const time = fakeClock()
  const signals = { canBuzz: true, beep: vi.fn(), buzz: vi.fn() }
  const wakefulness = { on: vi.fn(), off: vi.fn() }
  stop = startNow(page, { clock: time.clock, signals, wakefulness, dim: createDimmer() })
  return { ...time, signals, wakefulness }
}

const heading = (name: string) => screen.findByRole('heading', { level: 2, name })
const tap = (role: 'button' | 'link', name: string | RegExp) => fireEvent.click(screen.getByRole(role, { name }))
/** The lines that the runner can see. */
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
/** What the timer warns of, aloud: the first of its places that speak. */
const warning = () => screen.getAllByRole('status')[0]?.textContent
const noDanger = () => tap('link', 'No, just a cramp')

async function atTheCalf() {
  const phone = open('calf')
  noDanger()
  await heading('Calf')
  return phone
}

describe('without the script', () => {
  it('is unfolded: signs first, then help, the places, and what follows below each', () => {
    lay()
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings).toEqual([
      'Is any of this true?',
      'Danger signs: call now',
      'Where is it?',
      ...(['calf', 'hamstring', 'quad', 'foot', 'shin', 'buttock', 'groin'] as const).map((id) => reliefs[id].name),
      aftercare.muscle.nextHeading,
      reliefs.hand.name,
      aftercare.hand.nextHeading,
      reliefs.stitch.name,
      aftercare.stitch.nextHeading,
      reliefs.night.name,
      aftercare.night.nextHeading,
    ])
    expect(screen.getAllByText(/count slowly to thirty/)).toHaveLength(reliefIds.length)
  })

  it('shows no timer, because it could not run', () => {
    lay()
    expect(screen.queryByRole('timer')).not.toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('has a place for every link within the page', () => {
    const container = lay()
    const dead = [...container.querySelectorAll('a[href^="#"]')].filter(
      (link) => container.querySelector(link.getAttribute('href') ?? '') === null,
    )
    expect(dead).toEqual([])
  })
})

describe('a runner who cramps now', () => {
  it('is asked about every danger sign before anything else', () => {
    open()
    expect(lines()).toEqual(stopSigns)
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it.each(['calf', 'night', 'where'])('is asked first even by a link to %s, which then opens', async (place) => {
    open(place)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Is any of this true?')
    expect(location.hash).toBe('#signs')
    noDanger()
    await waitFor(() => expect(location.hash).toBe(`#${place}`))
    await waitFor(() => expect(screen.queryByText('Is any of this true?')).not.toBeVisible())
  })

  it.each(['moon', '__proto__', '%E0%A4%A'])('sees the beginning for the garbage %s', (garbage) => {
    open(garbage)
    expect(screen.getByText('Is any of this true?')).toBeVisible()
  })

  it('gets no stretch and no rub after a yes, but numbers to call', async () => {
    open()
    tap('link', 'Yes, or not sure')
    expect(await heading('Danger signs: call now')).toHaveFocus()
    expect(screen.getByRole('link', { name: /Call 112/ })).toHaveAttribute('href', 'tel:112')
    expect(screen.getByRole('link', { name: 'Go through the signs one by one' })).toHaveAttribute('href', '../quiz/')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(lines().join(' ')).not.toMatch(/knead|lean in|pull it towards/i)
    expect(lines()).toEqual(
      expect.arrayContaining([...helpNow.call.signs, ...helpNow.today.signs, ...helpNow.today.also]),
    )
  })

  it('is asked again on the way to a muscle after a yes', async () => {
    await atTheCalf()
    tap('link', 'Danger signs')
    await heading('Is any of this true?')
    tap('link', 'Yes, or not sure')
    await heading('Danger signs: call now')
    location.hash = '#calf'
    expect(await heading('Is any of this true?')).toBeVisible()
  })

  it('chooses the place and lands on its heading', async () => {
    open()
    noDanger()
    await heading('Where is it?')
    tap('link', /^Hamstring/)
    expect(await heading('Hamstring')).toHaveFocus()
    expect(document.title).toContain('Hamstring')
    expect(screen.getByText(reliefs.hamstring.steps[1] ?? '')).toBeVisible()
    expect(screen.queryByText(reliefs.calf.steps[1] ?? '')).not.toBeVisible()
  })

  it('with a stitch is not told to rub it', async () => {
    open('stitch')
    noDanger()
    await heading('Under the ribs')
    expect(screen.queryByRole('heading', { name: 'Rub it while it eases' })).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: aftercare.stitch.nextHeading })).toBeVisible()
  })
})

describe('the page for help', () => {
  it('says when to call, and whom to ring without a danger sign', async () => {
    open('help')
    expect(await heading('Danger signs: call now')).toBeVisible()
    expect(screen.getByText(helpNow.first)).toHaveTextContent(/^Do not stretch or rub it/)
    const worried = screen.getByText(/\bWorried\? Ring an urgent medical line/)
    expect(worried.compareDocumentPosition(screen.getByRole('link', { name: /Call 112/ }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })
})

describe('the way on', () => {
  it('leads into the quiz, and says why it asks about danger signs again', async () => {
    await atTheCalf()
    const link = screen.getByRole('link', { name: 'Find out why you cramp' })
    expect(link).toHaveAttribute('href', '../quiz/#/why')
    expect(link.parentElement?.nextElementSibling).toHaveTextContent(/danger signs once more/)
  })
})

describe('the hold', () => {
  it('stands between the steps and the cautions', async () => {
    await atTheCalf()
    const dock = screen.getByRole('region', { name: 'Hold timer' })
    expect(screen.getByText(reliefs.calf.steps[2] ?? '').compareDocumentPosition(dock)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
    // The line about a snap is on other cards, too.
    expect(dock.compareDocumentPosition(screen.getByText(reliefs.calf.careful[1] ?? ''))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  it('counts down from thirty and is told at start, half and end', async () => {
    const { wait } = await atTheCalf()
    tap('button', 'Start 30 seconds')
    expect(screen.getByText('30 seconds. Breathe out slowly.')).toHaveAttribute('role', 'status')
    wait(12)
    expect(screen.getByRole('timer')).toHaveTextContent('18')
    wait(3)
    expect(screen.getByText('15 seconds left.')).toBeVisible()
    wait(15)
    expect(screen.getByText('Time. Still tight? Once more.')).toBeVisible()
    tap('button', 'Once more')
    wait(30)
    expect(screen.getByText('2 holds, 1 min since the first')).toBeVisible()
  })

  it('is silent until sound is asked for, and buzzes until that is switched off', async () => {
    const { wait, signals } = await atTheCalf()
    tap('button', 'Start 30 seconds')
    wait(31)
    expect(signals.beep).not.toHaveBeenCalled()
    expect(signals.buzz).toHaveBeenCalledWith('end')
    signals.buzz.mockClear()
    fireEvent.click(screen.getByLabelText('Sound'))
    fireEvent.click(screen.getByLabelText('Buzz'))
    tap('button', 'Once more')
    wait(31)
    expect(signals.beep).toHaveBeenCalledWith('end')
    expect(signals.buzz).not.toHaveBeenCalled()
  })

  it('keeps the screen awake, and lets it sleep again two minutes after the last hold', async () => {
    const { wait, wakefulness } = await atTheCalf()
    tap('button', 'Start 30 seconds')
    expect(wakefulness.on).toHaveBeenCalled()
    wakefulness.off.mockClear()
    wait(100)
    expect(wakefulness.off).not.toHaveBeenCalled()
    wait(60)
    expect(wakefulness.off).toHaveBeenCalled()
  })

  it('says plainly after ten minutes that it is too long, and offers no other hold', async () => {
    const { wait } = await atTheCalf()
    tap('button', 'Start 30 seconds')
    wait(599)
    expect(warning()).toBe('')
    wait(2)
    expect(warning()).toMatch(/^Ten minutes since your first hold/)
    expect(screen.queryByRole('button', { name: 'Once more' })).not.toBeInTheDocument()
    expect(screen.getAllByRole('link', { name: 'Get help' })[0]).toHaveAttribute('href', '#help')
  })

  it('counts the ten minutes on at another muscle, rather too early than too late', async () => {
    const { wait } = await atTheCalf()
    tap('button', 'Start 30 seconds')
    wait(300)
    location.hash = '#foot'
    await heading('Foot')
    wait(301)
    expect(warning()).toMatch(/^Ten minutes since your first hold/)
  })

  it('forgets the ten minutes once the cramp has let go, and leads on to the walk', async () => {
    const { wait } = await atTheCalf()
    tap('button', 'Start 30 seconds')
    wait(20)
    tap('button', 'It has let go')
    const after = await heading(aftercare.muscle.nextHeading)
    expect(after).toHaveFocus()
    expect(scrollIntoView.mock.contexts.at(-1)).toBe(after)
    wait(700)
    expect(warning()).toBe('')
    expect(screen.getByRole('button', { name: 'Start 30 seconds' })).toBeVisible()
  })

  it('stops, with nothing left ticking, when the runner goes elsewhere', async () => {
    const { ticking, wakefulness } = await atTheCalf()
    tap('button', 'Start 30 seconds')
    location.hash = '#help'
    await heading('Danger signs: call now')
    expect(ticking()).toBe(0)
    expect(wakefulness.off).toHaveBeenCalled()
  })
})

describe('a cramp in bed at night', () => {
  const root = document.documentElement

  it('is the first of the places', async () => {
    open()
    noDanger()
    await heading('Where is it?')
    const places = screen.getAllByRole('link').filter((link) => link.matches('.now__muscle'))
    expect(places[0]).toHaveTextContent(/^In bed at night/)
  })

  it.each(reliefIds.filter((id) => reliefs[id].aftercare === 'muscle'))(
    'in the %s is told first what to do in bed, and afterwards what comes after in bed',
    async (id) => {
      open(id)
      noDanger()
      await heading(reliefs[id].name)
      const inBed = screen.getAllByText('In bed?').find((words) => !words.closest('[hidden]'))
      expect(inBed?.parentElement).toHaveTextContent(`In bed? ${reliefs[id].inBed}`)
      const steps = inBed?.closest('section')?.querySelector('ol')
      expect(steps && inBed?.compareDocumentPosition(steps)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
      const after = screen.getByRole('region', { name: aftercare.muscle.nextHeading })
      expect(after).toHaveTextContent(/Back in bed: it can come again tonight/)
    },
  )

  it('is dark from the danger signs on, whatever the device says', async () => {
    root.dataset.theme = 'light'
    open('night')
    expect([root.dataset.theme, root.dataset.night]).toEqual(['dark', ''])
    noDanger()
    await heading('In bed at night')
    expect(screen.getByText('Loop a towel or sheet round the ball of the foot.')).toBeVisible()
    expect(screen.getByText(aftercare.night.help.at(-1) ?? '')).toBeVisible()
  })

  it('gives the light back when another place is chosen', async () => {
    root.dataset.theme = 'light'
    open('night')
    noDanger()
    await heading('In bed at night')
    location.hash = '#calf'
    await heading('Calf')
    expect(root.dataset.theme).toBe('light')
    expect(root.dataset.night).toBeUndefined()
  })
})
