const schema = 'https://schema.org'

type Asked = { readonly question: string; readonly answer: string }

/** Questions with their answers, as search engines read them. */
export const faqPage = (asked: readonly Asked[]): object => ({
  '@context': schema,
  '@type': 'FAQPage',
  mainEntity: asked.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
})

type Instructions = { readonly name: string; readonly description?: string; readonly steps: readonly string[] }

const toHowTo = ({ name, description, steps }: Instructions): object => ({
  '@type': 'HowTo',
  name,
  ...(description !== undefined && { description }),
  step: steps.map((text) => ({ '@type': 'HowToStep', text })),
})

export const howTo = (instructions: Instructions): object => ({ '@context': schema, ...toHowTo(instructions) })

export const howTos = (all: readonly Instructions[]): object => ({ '@context': schema, '@graph': all.map(toHowTo) })
