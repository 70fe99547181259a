import { causes } from '../../content/causes'
import { claims } from '../../content/claims'
import { believedHead, verdictLabels } from '../../content/guide/believedAndTested'
import { crampsHead } from '../../content/guide/cramps'
import { evidenceHead } from '../../content/guide/evidence'
import { getHelpHead } from '../../content/guide/getHelp'
import { guideHead } from '../../content/guide/guideMap'
import { howItWorksHead } from '../../content/guide/howItWorks'
import type { PageHead } from '../../content/guide/pageText'
import { privacyHead } from '../../content/guide/privacy'
import { reliefHead } from '../../content/guide/relief'
import { scorecardHead } from '../../content/guide/scorecard'
import { measures } from '../../content/measures'
import { reliefs } from '../../content/relief'
import { reliefIds } from '../../content/reliefIds'
import { claimIds } from '../../domain/causes/claim'
import type { Measure } from '../../domain/plan/measure'
import { tellAll } from '../../domain/plan/tellMeasure'
import { inBothUnits } from '../../domain/quantity'
import { causeIds, type MeasureId, measureIds } from '../../domain/vocabulary'
import type { GuidePage } from './guidePage'
import { guidePaths } from './guidePaths'
import { faqPage, howTo, howTos } from './jsonLd'
import { Place } from './Place'
import { BelievedPage } from './pages/BelievedPage'
import { CausePage } from './pages/CausePage'
import { CrampsPage } from './pages/CrampsPage'
import { EvidencePage } from './pages/EvidencePage'
import { GetHelpPage } from './pages/GetHelpPage'
import { GuideMapPage } from './pages/GuideMapPage'
import { HowItWorksPage } from './pages/HowItWorksPage'
import { MeasurePage } from './pages/MeasurePage'
import { PrivacyPage } from './pages/PrivacyPage'
import { ReliefPage } from './pages/ReliefPage'
import { ScorecardPage } from './pages/ScorecardPage'

function page(
  { title, description }: Pick<PageHead, 'title' | 'description'>,
  rest: Omit<GuidePage, 'title' | 'description'>,
): GuidePage {
  return { title, description, ...rest, body: <Place value={rest.path}>{rest.body}</Place> }
}

const believed = faqPage(
  claimIds
    .filter((id) => claims[id].verdict !== 'story')
    .map((id) => ({
      question: `Is it true? ${inBothUnits(claims[id].claim)}`,
      answer: `${verdictLabels[claims[id].verdict]}. ${inBothUnits(claims[id].because)}`,
    })),
)

const relief = howTos(
  reliefIds.map((id) => ({ name: `Ease a cramp: ${reliefs[id].name.toLowerCase()}`, steps: reliefs[id].steps })),
)

/** Steps to follow are told to search engines, but not for what a doctor leads or what studies speak against. */
function stepsOf(id: MeasureId): Pick<GuidePage, 'jsonLd'> {
  const measure: Measure = measures[id]
  const { name, short, phase, grade } = measure
  if (phase === 'medical' || grade === 'D') return {}
  return { jsonLd: howTo({ name, description: inBothUnits(short), steps: tellAll(measure).steps.map(inBothUnits) }) }
}

/** Every page of the guide, in reading order. */
export const guidePages: readonly GuidePage[] = [
  page(guideHead, { path: guidePaths.map, body: <GuideMapPage /> }),
  page(crampsHead, { path: guidePaths.door('cramps'), body: <CrampsPage /> }),
  page(reliefHead, { path: guidePaths.door('relief'), jsonLd: relief, body: <ReliefPage /> }),
  page(getHelpHead, { path: guidePaths.door('get-help'), kind: 'help', body: <GetHelpPage /> }),
  ...causeIds.map((id) =>
    page(
      {
        title: `${causes[id].name} · Causes of cramps`,
        description: `${inBothUnits(causes[id].short)} What coaches and studies say, what points to it, and what to try.`,
      },
      { path: guidePaths.cause(id), body: <CausePage id={id} /> },
    ),
  ),
  ...measureIds.map((id) =>
    page(
      {
        title: `${measures[id].name} · What to do about cramps`,
        description: `${inBothUnits(measures[id].short)} How to do it, what is known, and who should leave it alone.`,
      },
      { path: guidePaths.measure(id), ...stepsOf(id), body: <MeasurePage id={id} /> },
    ),
  ),
  page(believedHead, { path: guidePaths.door('believed-and-tested'), jsonLd: believed, body: <BelievedPage /> }),
  page(evidenceHead, { path: guidePaths.door('evidence'), body: <EvidencePage /> }),
  page(howItWorksHead, { path: guidePaths.door('how-it-works'), body: <HowItWorksPage /> }),
  page(scorecardHead, { path: guidePaths.door('scorecard'), body: <ScorecardPage /> }),
  page(privacyHead, { path: guidePaths.door('privacy'), body: <PrivacyPage /> }),
]
