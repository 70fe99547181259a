import { quizMinutes } from '../../content/quizMinutes'
import { Document } from '../site/Document'
import type { PageProps } from '../site/pageAssets'
import { StartPage } from './StartPage'

export function StartDocument({ assets, siteUrl }: PageProps) {
  return (
    <Document
      title="Why you cramp when you run, and what to try first"
      description={`A ${quizMinutes}-minute quiz for runners who cramp: likely causes with their reasons, and a personal prevention plan. Free, private, works offline.`}
      path=""
      root="./"
      assets={assets}
      siteUrl={siteUrl}
      jsonLd={{
        '@context': 'https://schema.org',
        '@type': 'WebApplication',
        name: 'Uncramp',
        description: 'A quiz for runners who cramp: likely causes with their reasons, and a personal prevention plan.',
        applicationCategory: 'HealthApplication',
        operatingSystem: 'Any',
        isAccessibleForFree: true,
        offers: { '@type': 'Offer', price: '0', priceCurrency: 'EUR' },
      }}
    >
      <StartPage />
    </Document>
  )
}
