import { privacyHead, privacyPassages } from '../../../content/guide/privacy'
import { GuideArticle } from '../GuideArticle'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { Part } from '../Part'

/** What stays on the device, and how to be rid of it. */
export function PrivacyPage() {
  return (
    <GuideArticle
      heading={privacyHead.heading}
      lead={privacyHead.lead}
      above={<GuideLink to={guidePaths.map}>The guide</GuideLink>}
      parts={privacyPassages}
    >
      {privacyPassages.map((passage) => (
        <Part key={passage.id} of={passage}>
          {passage.id === 'delete' && (
            <p>
              <GuideLink to={guidePaths.data}>Settings and your data</GuideLink>
            </p>
          )}
        </Part>
      ))}
    </GuideArticle>
  )
}
