import type { SitePage } from './pages';

const status = 'https://x.com/sample_person/status/200';
const tweet = { limit: 280, length: 4 };
const linkedinReply = { limit: 1250, length: 7 };

/** Networks people post on, enabled from the start. */
export const networkPages: readonly SitePage[] = [
  {
    file: 'x',
    address: status,
    site: 'x',
    boxes: [{ ...tweet, text: 'Is it safe to stop my blood pressure tablets now that I feel 🙂 fine?' }],
  },
  { file: 'x--home-post', address: 'https://x.com/home', site: 'x', boxes: [tweet] },
  {
    file: 'x--modal-reply',
    address: 'https://x.com/compose/post',
    site: 'x',
    boxes: [{ ...tweet, text: 'My child has a rash after the vaccine, should I worry?' }],
  },
  {
    file: 'facebook',
    address: 'https://www.facebook.com/groups/example',
    site: 'facebook',
    boxes: [
      { limit: 8000, length: 7, text: 'I stopped insulin and feel great.' },
      {
        limit: 8000,
        length: 7,
        text: 'Has anyone cured diabetes with this tea?\nMy cousin says it works in two weeks.',
      },
      { limit: 63206, length: 7 },
    ],
  },
  {
    file: 'instagram',
    address: 'https://www.instagram.com/p/C1/',
    site: 'instagram',
    boxes: [
      { limit: 2200, length: 7, text: 'Day 3 of my juice cleanse. Doctors hate this trick!' },
      { limit: 2200, length: 7 },
    ],
  },
  {
    file: 'threads',
    address: 'https://www.threads.com/@inline_person/post/C111',
    site: 'threads',
    boxes: [
      {
        limit: 500,
        length: 15,
        text: 'Mammograms cause more harm than good, right?\nSecond paragraph of the same post.',
      },
      { limit: 500, length: 15, text: 'Which antibiotic is best for a cold?' },
    ],
  },
  {
    file: 'threads--post',
    address: 'https://www.threads.net/',
    site: 'threads',
    boxes: [{ limit: 500, length: 15 }],
  },
  {
    file: 'linkedin-feed',
    address: 'https://www.linkedin.com/feed/',
    site: 'linkedin',
    boxes: [
      { ...linkedinReply, text: 'Hot take: statins are overprescribed and nobody talks about it.' },
      { ...linkedinReply, text: 'So I can just stop mine?' },
    ],
  },
  {
    file: 'linkedin-post',
    address: 'https://www.linkedin.com/posts/example',
    site: 'linkedin',
    boxes: [
      { ...linkedinReply, text: 'Ivermectin worked for my whole family. Why is it banned?' },
      { ...linkedinReply, text: 'My aunt died after the booster.' },
      { limit: 8000, length: 7 },
    ],
  },
  {
    file: 'linkedin-share',
    address: 'https://www.linkedin.com/feed/?shareActive=true',
    site: 'linkedin',
    boxes: [{ limit: 3000, length: 7 }],
  },
  {
    file: 'linkedin-share--light',
    address: 'https://www.linkedin.com/preload/sharebox/',
    site: 'linkedin',
    boxes: [{ limit: 3000, length: 7 }],
  },
  {
    file: 'bluesky',
    address: 'https://bsky.app/profile/sample.example/post/1',
    site: 'bluesky',
    boxes: [{ limit: 300, length: 3, text: 'My GP refuses to give me Ozempic. Where can I buy it online?' }],
  },
  { file: 'bluesky--post', address: 'https://bsky.app/', site: 'bluesky', boxes: [{ limit: 300, length: 3 }] },
];
