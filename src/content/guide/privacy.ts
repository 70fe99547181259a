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
    points: [
      'Your answers, with the time of each, so that you can carry on later.',
      'Your choice of units and colours.',
      'If you give us files of your runs: figures such as distance, time and climb, and the names of your shoes. No map, no place, and not the files.',
      'A copy of these pages, so that they work without a network.',
    ],
    paragraphs: [
      'All of it lies in this browser on this device. Causes and plans are worked out anew from your answers each time and are not stored.',
    ],
  },
  {
    id: 'not-sent',
    heading: 'What is not done',
    points: [
      'No account, no name, no e-mail address.',
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
      'If you print a page or download your answers, that copy is yours to look after.',
      'If you make a link to hand your answers over, they stand in the link itself. It is sent nowhere by us, but whoever has it can read them, and so can the service you send it through.',
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
