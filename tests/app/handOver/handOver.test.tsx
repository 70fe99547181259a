import { describe, expect, it, vi } from 'vitest'
import HandOverScreen from '../../../src/app/handOver/HandOverScreen'
import { quiz } from '../../../src/content/quiz'
import { relevantAnswers } from '../../../src/domain/quiz/quiz'
import { codeIn } from '../../../src/exchange/link/linkText'
import { readCode } from '../../../src/exchange/link/readCode'
import { qrPath } from '../../../src/exchange/qr/qrPath'
import { keptFrom } from '../../../src/state/programme/handedWeeks'
import { programmeKind } from '../../../src/state/programme/programmeKind'
import { recordText } from '../../../src/state/records/recordText'
import { visitText } from '../../../src/state/savedVisit'
import { typicalWeeks } from '../../support/handedWeeks'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const answers = runners.lateInTheRace

describe('handing over', () => {
  it('gives a link with the answers that count, to copy and to scan', async () => {
    const { screen, user } = show(<HandOverScreen />, { answers })
    const link = screen.getByLabelText('Your link').getAttribute('value') ?? ''
    expect(readCode(codeIn(link) ?? '')).toMatchObject({
      ok: true,
      handedOver: { answers: relevantAnswers(quiz, answers) },
    })
    const drawn = screen.getByRole('img', { name: /QR code/ }).querySelector('path')
    expect(drawn).toHaveAttribute('d', qrPath(link).path)
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(await navigator.clipboard.readText()).toBe(link)
    expect(await screen.findByText(/^Copied/)).toBeVisible()
  })

  it('says who can read the link before it gives it', () => {
    const { screen } = show(<HandOverScreen />, { answers })
    expect(screen.getByText(/whoever has the link can read it, health answers too/)).toBeVisible()
  })

  it('offers the page for a professional first, and says what the link does not carry', () => {
    const { screen } = show(<HandOverScreen />, { answers })
    const parts = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(parts.slice(0, 2)).toEqual(['For a physio, doctor or coach', 'As a link'])
    expect(screen.getByText(/answers only.*race date, programme, cramp log/)).toBeVisible()
  })

  it('takes the weeks along, says what of them, and leaves them out for a runner who wants that', async () => {
    const kept = keptFrom(typicalWeeks, 1)
    const stored = {
      'uncramp.programme': recordText(programmeKind, 'a-programme', kept),
      'uncramp.visit': visitText({ id: 'a-visit', rules: 'test', answers, stamps: {} }),
    }
    const { screen, user } = show(<HandOverScreen />, { stored })
    const link = () => readCode(codeIn(screen.getByLabelText('Your link').getAttribute('value') ?? '') ?? '')
    expect(link()).toMatchObject({ ok: true, handedOver: { weeks: typicalWeeks } })
    expect(screen.getByText(/^Your weeks from 1 March 2027, with 54 done and 12 left out\.$/)).toBeVisible()
    expect(screen.getByText(/cramp log, runs, numbers, past results and earlier weeks stay here/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Answers only' }))
    expect(link()).toMatchObject({ ok: true, handedOver: { answers: relevantAnswers(quiz, answers) } })
    expect(link()).not.toHaveProperty('handedOver.weeks')
    expect(screen.getByText(/answers only/)).toBeVisible()
  })

  it('does not offer to leave weeks out where there are none', () => {
    const { screen } = show(<HandOverScreen />, { answers })
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })

  it('marks the link where the browser does not let us copy', async () => {
    const { screen, user } = show(<HandOverScreen />, { answers })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(await screen.findByText(/copy it yourself/)).toBeVisible()
  })

  it('has nothing to give before anything was answered, and still opens a link', async () => {
    const { screen, user, visited } = show(<HandOverScreen />)
    expect(screen.queryByLabelText('Your link')).not.toBeInTheDocument()
    await user.type(screen.getByLabelText(/^A link/), 'Look: https://example.org/quiz/#/shared/oVCAAAAA.')
    await user.click(screen.getByRole('button', { name: 'Open it' }))
    expect(visited.at(-1)).toBe('/shared/oVCAAAAA')
  })

  it('says so if there is no link in what was pasted', async () => {
    const { screen, user, visited } = show(<HandOverScreen />)
    await user.type(screen.getByLabelText(/^A link/), 'no link at all')
    await user.click(screen.getByRole('button', { name: 'Open it' }))
    expect(screen.getByText(/no Uncramp link in this/)).toBeVisible()
    expect(visited).toHaveLength(1)
  })
})
