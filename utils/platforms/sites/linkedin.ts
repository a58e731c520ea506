import type { Place, Site } from '../site';

export const linkedinPlace: Place = {
  id: 'linkedin',
  name: 'LinkedIn',
  enabled: 'start',
  matches: ['https://www.linkedin.com/*', 'https://linkedin.com/*'],
};

// LinkedIn is two apps at once: the newer one writes in ProseMirror, the older one in Quill.
const newer = "[role='listitem'] .ProseMirror[role='textbox']";
const older = ".ql-editor[role='textbox']";
const nameTrim = '^View | • .*$|.s profile$';

export const linkedin: Site = {
  id: 'linkedin',
  count: 'units',
  limits: { post: 3000, reply: 1250, message: 8000 },
  composers: [
    {
      // Comment and reply carry the same label: a comment above the box is the only difference.
      kind: 'reply',
      to: 'comment',
      box: newer,
      when: 'preceded',
      answers: {
        scope: "[role='listitem']",
        container: "[id*='urn:li:comment:'], [componentkey*='urn:li:comment:']",
        text: "[data-testid='expandable-text-box'], p[data-view-name='comment-commentary']",
        author: "a[href*='/in/']:not(:has(img)) p, a[href*='/company/']:not(:has(img)) p",
        trim: nameTrim,
      },
    },
    {
      kind: 'reply',
      to: 'post',
      box: newer,
      answers: {
        scope: "[role='listitem']",
        text: "[data-testid='expandable-text-box']",
        author: [
          "img[alt^='View '][alt$='profile'] @alt",
          "a[href*='/in/']:not(:has(img)) p, a[href*='/company/']:not(:has(img)) p",
        ],
        trim: nameTrim,
      },
    },
    {
      kind: 'reply',
      to: 'comment',
      box: `article.comments-comment-entity ${older}`,
      answers: {
        scope: 'article.comments-comment-entity',
        text: '.comments-comment-item__main-content, .update-components-text',
        author: '.comments-comment-meta__description-title',
      },
    },
    {
      kind: 'reply',
      to: 'post',
      box: `.comments-comment-box ${older}`,
      answers: {
        scope: ".feed-shared-update-v2[data-urn], article[data-urn], [role='article'][data-urn]",
        text: '.feed-shared-update-v2__description, .feed-shared-inline-show-more-text, .update-components-text',
        author: [
          ".update-components-actor__title span[dir='ltr'] span[aria-hidden='true']",
          ".update-components-actor__name span[aria-hidden='true']",
          '.update-components-actor__name',
        ],
      },
    },
    { kind: 'message', box: '.msg-form__contenteditable' },
    {
      kind: 'post',
      box: [
        `#interop-outlet >>> [role='dialog'] ${older}`,
        `[role='dialog'] ${older}[data-placeholder^='What do you want']`,
        `.share-creation-state__text-editor ${older}`,
      ],
    },
  ],
};
