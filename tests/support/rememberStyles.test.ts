import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)

describe('who asks what can be seen of a page', () => {
  it('is told of a change at once', () => {
    document.body.innerHTML = '<main><p><button>One</button></p><button>Two</button></main>'
    const [one, two] = document.querySelectorAll('button')
    expect(buttons()).toEqual(['One', 'Two'])
    one?.parentElement?.setAttribute('hidden', '')
    expect(buttons()).toEqual(['Two'])
    two?.style.setProperty('visibility', 'hidden')
    expect(buttons()).toEqual([])
    one?.parentElement?.removeAttribute('hidden')
    expect(buttons()).toEqual(['One'])
  })

  it('is told where an element stands now', () => {
    document.body.innerHTML = '<main></main><div style="visibility: hidden"><button>One</button></div>'
    expect(buttons()).toEqual([])
    document.querySelector('main')?.append(document.querySelector('button') ?? '')
    expect(buttons()).toEqual(['One'])
  })

  it('is told of a closed dialog, and of one that opens', () => {
    document.body.innerHTML = '<dialog><button>One</button></dialog>'
    expect(buttons()).toEqual([])
    document.querySelector('dialog')?.setAttribute('open', '')
    expect(buttons()).toEqual(['One'])
  })

  it('is told what a style sheet of the page says', () => {
    document.body.innerHTML = '<button class="gone">One</button>'
    expect(buttons()).toEqual(['One'])
    document.body.insertAdjacentHTML('beforeend', '<style>.gone { display: none }</style>')
    expect(buttons()).toEqual([])
    document.body.replaceChildren()
  })
})
