import { keptHere } from './keptHere'
import type { PageHead, Passage } from './pageText'

export const privacyHead = {
  title: 'Privacy: your answers stay on your device',
  description:
    'What Uncramp keeps, where it keeps it, who can see it, and how to delete it. No account, no cookies, no tracking, no requests to anyone else.',
  heading: 'Privacy',
  lead: 'Your answers stay in your browser. There is no account, and nothing you answer is sent anywhere.',
} as const satisfies PageHead

export const privacyPassages = [
  {
    id: 'kept',
    heading: 'What is kept, and where',
    paragraphs: [
      'All of it lies in this browser on this device. Your result and your plan are worked out anew from your answers each time. What an earlier result told you is kept beside them. These are all the things that are kept, each once you have done something for it:',
    ],
    points: keptHere,
  },
  {
    id: 'not-sent',
    heading: 'What is not done',
    points: [
      'No account. You need to give neither a name nor an e-mail address: a name is kept only where you write one yourself.',
      'No cookies, no advertising, no counting of visitors, no tracking.',
      'No request to any other site. Lettering, drawings and rules all come from here.',
      'No answer ever goes into a web address that a server sees.',
    ],
  },
  {
    id: 'seen',
    heading: 'Who could see something',
    points: [
      'Whoever uses the same browser on the same device can open your answers. On a shared device, delete them when you have finished.',
      'Whoever runs the server sees what any web server sees: that some address asked for some page. It does not see your answers.',
      'Links to studies lead to other sites, with their own rules. They open only if you follow them.',
      'If you print a page, save a picture or take a copy, that is yours to look after. A copy holds all of the above, names and numbers too.',
      'If you make a link to hand your answers over, they stand in the link itself, and your weeks too if you follow some. It is sent nowhere by us, but whoever has it can read them, and so can the service you send it through.',
    ],
  },
  {
    id: 'delete',
    heading: 'How to delete it',
    paragraphs: [
      'Under “Settings and your data” you can see how much is kept, take a copy, or delete everything with one button. Clearing this site’s data in your browser does the same.',
    ],
  },
] as const satisfies readonly Passage[]
