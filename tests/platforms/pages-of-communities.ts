import type { SitePage } from './pages';

const reddit = { length: 6 };

/** Communities, videos and reviews, enabled from the start. */
export const communityPages: readonly SitePage[] = [
  {
    file: 'reddit',
    address: 'https://www.reddit.com/r/x/comments/abc12/',
    site: 'reddit',
    boxes: [
      {
        ...reddit,
        limit: 10000,
        text: 'Doctors of reddit, is the keto diet safe with gout?\nI am 45 and take allopurinol.',
      },
      { ...reddit, limit: 10000, text: 'Just double the allopurinol, that is what I did.' },
    ],
  },
  {
    file: 'reddit--submit',
    address: 'https://www.reddit.com/r/x/submit',
    site: 'reddit',
    // Boxes in shadow roots come after those of the document.
    boxes: [
      { ...reddit, limit: 40000 },
      { length: 7, limit: 300 },
      { ...reddit, limit: 40000 },
    ],
  },
  {
    file: 'reddit-old',
    address: 'https://old.reddit.com/r/x/comments/abc12/',
    site: 'reddit',
    boxes: [
      { ...reddit, limit: 10000, text: 'Is melatonin safe every night?\nI give 10 mg to my toddler.' },
      { ...reddit, limit: 10000 },
    ],
  },
  {
    file: 'reddit-old--submit',
    address: 'https://www.reddit.com/r/x/submit',
    site: 'reddit',
    boxes: [
      { ...reddit, limit: 300 },
      { ...reddit, limit: 40000 },
    ],
  },
  {
    file: 'youtube',
    address: 'https://www.youtube.com/watch?v=1',
    site: 'youtube',
    boxes: [
      { limit: 10000, length: 7 },
      { limit: 10000, length: 7 },
    ],
  },
  {
    file: 'youtube-community',
    address: 'https://www.youtube.com/@sample/posts',
    site: 'youtube',
    boxes: [{ length: 7 }],
  },
  {
    file: 'youtube-studio',
    address: 'https://studio.youtube.com/channel/1/comments/inbox',
    site: 'youtube',
    boxes: [
      { limit: 10000, length: 7 },
      { limit: 100, length: 7 },
      { limit: 5000, length: 7 },
    ],
  },
  {
    file: 'tiktok',
    address: 'https://www.tiktok.com/@sample.person/video/1',
    site: 'tiktok',
    boxes: [{ limit: 150, length: 7 }],
  },
  {
    file: 'tiktok--caption',
    address: 'https://www.tiktok.com/tiktokstudio/upload',
    site: 'tiktok',
    boxes: [{ limit: 4000, length: 7 }],
    onlyByRule: 'its role is that of a combobox, which is never read on the page’s word alone',
  },
  {
    file: 'google-business',
    address: 'https://business.google.com/reviews',
    site: 'google-business',
    boxes: [{ limit: 4096, length: 15 }],
  },
];
