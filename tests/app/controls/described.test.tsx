import { describe, expect, it } from 'vitest'
import { Blank } from '../../../src/app/controls/Blank'
import { Pills } from '../../../src/app/controls/Pills'
import { Field } from '../../../src/app/numbers/Field'
import { show } from '../../support/uiWorld'

const nothing = () => undefined
const asked = { help: 'A race does not count.', fault: 'Write a distance.' }

describe('what is typed or pressed', () => {
  it.each([
    [
      'a blank',
      <Blank key="" label="Longest" type="number" value="" onChange={nothing} help={asked.help} error={asked.fault} />,
    ],
    [
      'pills',
      <Pills
        key=""
        name="p"
        legend="Longest"
        options={['a']}
        label={(one) => one}
        chosen={[]}
        onChoose={nothing}
        help={asked.help}
        error={asked.fault}
      />,
    ],
    ['a field', <Field key="" name="Longest" value="" onType={nothing} hint={asked.help} fault={asked.fault} />],
  ])('is described by what is wrong and by what helps: %s', (_, piece) => {
    const { screen } = show(piece)
    const described = [...screen.container.querySelectorAll('[aria-describedby]')]
    expect(described).toHaveLength(1)
    expect(described[0]).toHaveAccessibleDescription(`${asked.help} ${asked.fault}`)
  })
})
