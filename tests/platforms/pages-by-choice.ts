import type { SitePage } from './pages';

/** Sites a person switches on. */
export const choicePages: readonly SitePage[] = [
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
