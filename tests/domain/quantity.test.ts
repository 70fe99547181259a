import { describe, expect, it } from 'vitest'
import { inBothUnits, inUnits } from '../../src/domain/quantity'

describe('quantities in the runner’s units', () => {
  it.each([
    ['{km:10}', '10 km', '6 miles'],
    ['{km:500-800}', '500–800 km', '300–500 miles'],
    ['{km:1.5}', '1.5 km', '0.9 miles'],
    ['{m:400}', '400 m', '450 yards'],
    ['{c:25}', '25 °C', '77 °F'],
    ['{ml:240}', '240 ml', '8 fl oz'],
    ['{ml:300-800}', '300–800 ml', '10–25 fl oz'],
    ['{l:0.3-0.8}', '0.3–0.8 litres', '10–25 fl oz'],
    ['{kg:2}', '2 kg', '4 lb'],
    ['{s_per_km:5-10}', '5–10 seconds per km', '8–16 seconds per mile'],
    ['{pace:6}', '6:00 a km', '9:40 a mile'],
    ['{pace:4.5}', '4:30 a km', '7:15 a mile'],
  ])('%s reads %s or %s', (token, metric, imperial) => {
    expect(inUnits(token, 'metric')).toBe(metric)
    expect(inUnits(token, 'imperial')).toBe(imperial)
  })

  it('leaves the words around them alone, and handles several in one text', () => {
    const text = 'Sip {ml:100} every {km:5}, about 20 min apart.'
    expect(inUnits(text, 'metric')).toBe('Sip 100 ml every 5 km, about 20 min apart.')
    expect(inUnits(text, 'imperial')).toBe('Sip 3.4 fl oz every 3.1 miles, about 20 min apart.')
  })

  it('throws at a quantity that nobody knows: a slip in the words', () => {
    expect(() => inUnits('Run {furlong:8}.', 'metric')).toThrow('No such quantity: furlong')
  })

  it('gives both units to a reader who has chosen none, without brackets inside brackets', () => {
    expect(inBothUnits('about {km:10} at {c:25}')).toBe('about 10 km (6 miles) at 25 °C (77 °F)')
    expect(inBothUnits('Drink (about {ml:240}) now.')).toBe('Drink (about 240 ml or 8 fl oz) now.')
  })
})
