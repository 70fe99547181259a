import { Document } from '../site/Document'
import type { PageProps } from '../site/pageAssets'
import { SiteFrame } from '../site/SiteFrame'
import { NowPage } from './NowPage'

export function NowDocument({ assets, siteUrl }: PageProps) {
  return (
    <Document
      title="Cramping now: what to do"
      description="A cramp right now? Check the danger signs, then stretch the right muscle: calf, hamstring, thigh, foot, a stitch, or a night cramp. With a timer, and without a network."
      path="now/"
      root="../"
      assets={assets}
      siteUrl={siteUrl}
    >
      <SiteFrame root="../">
        <main id="main" className="page page--narrow">
          <NowPage />
        </main>
      </SiteFrame>
    </Document>
  )
}
