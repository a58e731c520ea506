/** What is known of a box beyond what the fixture's own `data-expect` says, in the order of the page. */
export interface KnownBox {
  /** Most characters the site takes. */
  readonly limit?: number;
  /** Length of «👩‍⚕️ a» as the site counts. */
  readonly length?: number;
  /** All of the post being answered, where it takes some care to read. */
  readonly text?: string;
}

/** A fixture and the address it is opened under. */
export interface SitePage {
  readonly file: string;
  readonly address: string;
  /** As in `Composer.platform`. */
  readonly site: string;
  readonly boxes: readonly KnownBox[];
  /** The address tells nothing: only the page's own marks say what site it is. */
  readonly byMark?: true;
  /** Why the box cannot be found by general means once the page is rebuilt. */
  readonly onlyByRule?: string;
}

const status = 'https://x.com/sample_person/status/200';
const tweet = { limit: 280, length: 4 };
const linkedinReply = { limit: 1250, length: 7 };
const reddit = { length: 6 };

export const sitePages: readonly SitePage[] = [
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
  {
    file: 'mastodon',
    address: 'https://instance.example/@sample/1',
    byMark: true,
    site: 'mastodon',
    boxes: [{ limit: 500, length: 3, text: 'Fluoride in water lowers IQ, and #health agencies admit it.' }],
  },
  {
    file: 'mastodon--post',
    address: 'https://mastodon.social/home',
    site: 'mastodon',
    boxes: [{ limit: 500, length: 3 }],
  },
  {
    file: 'whatsapp',
    address: 'https://web.whatsapp.com/',
    site: 'whatsapp',
    boxes: [{ limit: 65536, length: 7 }],
  },
  {
    file: 'wordpress',
    address: 'https://hospital.example/wp-admin/post-new.php',
    byMark: true,
    site: 'wordpress',
    boxes: [{ length: 7 }, { length: 7 }, { length: 7 }],
  },
  {
    file: 'wordpress-comments',
    address: 'https://hospital.example/blog/sunscreen/',
    byMark: true,
    site: 'wordpress',
    boxes: [{ limit: 65525, length: 7 }],
  },
  {
    file: 'wordpress-comments--top',
    address: 'https://example.wordpress.com/sunscreen/',
    site: 'wordpress',
    boxes: [{ limit: 65525, length: 7 }],
  },
  { file: 'medium', address: 'https://medium.com/new-story', site: 'medium', boxes: [{}] },
  { file: 'substack', address: 'https://sample.substack.com/p/post', site: 'substack', boxes: [{}, {}, {}] },
  { file: 'buffer', address: 'https://publish.buffer.com/all-channels', site: 'buffer', boxes: [{}, {}] },
];
