import { describe, expect, it } from 'vitest'
import { inBothUnits, inUnits } from '../../src/domain/quantity'

describe('quantities in the runner’s units', () => {
  it.each([
    ['{km:10}', '10 km', '6 miles'],
    ['{km:500-800}', '500–800 km', '300–500 miles'],
    ['{km:1.5}', '1.5 km', '0.9 miles'],
    ['{km:2.8}', '2.8 km', '1.7 miles'],
    ['{km:3}', '3 km', '2 miles'],
    ['{km:5}', '5 km', '3 miles'],
    ['{km:5.6}', '5.6 km', '3.5 miles'],
    ['{km:6.5}', '6.5 km', '4 miles'],
    ['{km:21.1}', '21.1 km', '13 miles'],
    ['{km:56}', '56 km', '35 miles'],
    ['{km:90}', '90 km', '56 miles'],
    ['{km:161}', '161 km', '100 miles'],
    ['{km:240}', '240 km', '150 miles'],
    ['{km:335}', '335 km', '200 miles'],
    ['{ml:15}', '15 ml', '0.5 fl oz'],
    ['{ml:30}', '30 ml', '1 fl oz'],
    ['{ml:60-80}', '60–80 ml', '2–2.5 fl oz'],
    ['{ml:260}', '260 ml', '9 fl oz'],
    ['{ml:350-500}', '350–500 ml', '12–16 fl oz'],
    ['{ml:1000}', '1000 ml', '34 fl oz'],
    ['{ml:5730}', '5730 ml', '190 fl oz'],
    ['{m:400}', '400 m', '450 yards'],
    ['{c:25}', '25 °C', '77 °F'],
    ['{ml:240}', '240 ml', '8 fl oz'],
    ['{ml:300-800}', '300–800 ml', '10–26 fl oz'],
    ['{l:0.3-0.8}', '0.3–0.8 litres', '10–26 fl oz'],
    ['{kg:1}', '1 kg', '2.2 lb'],
    ['{kg:2}', '2 kg', '4 lb'],
    ['{kg:35.6-54.7}', '35.6–54.7 kg', '80–120 lb'],
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
    expect(inUnits(text, 'imperial')).toBe('Sip 3.5 fl oz every 3 miles, about 20 min apart.')
  })

  it('throws at a quantity that nobody knows: a slip in the words', () => {
    expect(() => inUnits('Run {furlong:8}.', 'metric')).toThrow('No such quantity: furlong')
  })

  it('gives both units to a reader who has chosen none, without brackets inside brackets', () => {
    expect(inBothUnits('about {km:10} at {c:25}')).toBe('about 10 km (6 miles) at 25 °C (77 °F)')
    expect(inBothUnits('Drink (about {ml:240}) now.')).toBe('Drink (about 240 ml or 8 fl oz) now.')
  })
})
