import type { Expected } from './driver/answer';
import type { KnownBox } from './pages';

/** A fixture as it may look to somebody else: in another language, with another editor, with decoys. */
export interface Variant {
  readonly file: string;
  readonly name: string;
  /** Changes of the page's source; each must be found in it. */
  readonly changes: readonly (readonly [from: string, to: string])[];
  /** Where the change makes another number of boxes. */
  readonly boxes?: readonly KnownBox[];
  /** Where the change makes a difference, by the number of the box; all others stay as the fixture says. */
  readonly expected?: Readonly<Record<number, Expected>>;
}

export const variants: readonly Variant[] = [
  {
    file: 'facebook',
    name: 'in German',
    changes: [
      [
        'aria-label="Reply to Second Person" aria-placeholder="Reply to Second Person…"',
        'aria-label="Second Person antworten"',
      ],
      [
        'aria-label="Comment as My Clinic Page" aria-placeholder="Comment as My Clinic Page"',
        'aria-label="Als My Clinic Page kommentieren"',
      ],
      ['aria-label="Post" aria-disabled', 'aria-label="Posten" aria-disabled'],
    ],
  },
  {
    file: 'facebook',
    name: 'with decoys in the text',
    changes: [['I stopped insulin', 'I\u200B st\u034Fopped in\uFEFFsulin']],
  },
  {
    file: 'facebook',
    name: 'a later reply by somebody else',
    changes: [
      [
        '<div><div><form role="presentation"><div><div><div>\n          <div data-mount="lexical"',
        '<div role="article" aria-label="Reply by Third Person"><a role="link" href="#">Third Person</a><div dir="auto">Not the one.</div></div><div><div><form role="presentation"><div><div><div>\n          <div data-mount="lexical"',
      ],
    ],
  },
  {
    file: 'bluesky',
    name: 'in German',
    changes: [
      ['<html lang="en">', '<html lang="de">'],
      ['Expand or collapse the full post you are replying to', 'Vollständigen Beitrag erweitern oder reduzieren'],
    ],
  },
  { file: 'bluesky--post', name: 'in German', changes: [['<html lang="en">', '<html lang="de">']] },
  {
    file: 'threads',
    name: 'in German',
    changes: [
      ['aria-placeholder="Reply to inline_person..."', 'aria-placeholder="inline_person antworten …"'],
      ['aria-placeholder="Reply to sample_person..."', 'aria-placeholder="sample_person antworten …"'],
    ],
  },
  {
    file: 'x',
    name: 'the post quotes another',
    changes: [
      [
        '<span> fine?</span></div>',
        '<span> fine?</span></div><div role="link"><div data-testid="User-Name"><span>Quoted Person</span></div><div data-testid="tweetText">The quoted post.</div></div>',
      ],
    ],
  },
  {
    file: 'instagram',
    name: 'answering a comment',
    changes: [
      ['<div role="button" tabindex="0">Post</div></div></form>', '</div></form>'],
      ['"}\'></textarea>', '"}\'>@second.person </textarea>'],
    ],
    expected: { 0: { kind: 'reply', to: 'comment', author: 'second.person', text: 'Does it work for kids too?' } },
  },
  {
    file: 'tiktok',
    name: 'answering a comment',
    changes: [
      ['data-placeholder="Add comment..."', 'data-placeholder="Reply to Second Person"'],
      ['aria-label="Add comment..."', 'aria-label="Reply to Second Person"'],
    ],
    expected: { 0: { kind: 'reply', to: 'comment', author: 'Second Person', text: 'Does it work for hepatitis?' } },
  },
  {
    file: 'tiktok',
    name: 'answering a comment out of sight',
    changes: [['aria-label="Add comment..."', 'aria-label="Reply to Nobody Here"']],
    expected: { 0: { kind: 'reply', author: null, text: null } },
  },
  {
    file: 'reddit',
    name: 'in Markdown mode',
    changes: [
      ['data-expect=\'{"kind":"reply","to":"post"', 'data-was=\'{"kind":"reply","to":"post"'],
      [
        '<shreddit-composer name="content" mode="richText" event-source="comment_composer"><template shadowrootmode="open"><div><slot name="rte"></slot><div>',
        '<shreddit-composer name="content" mode="markdown"><template shadowrootmode="open"><shreddit-markdown-composer><template shadowrootmode="open"><textarea data-mount="textarea" data-expect=\'{"kind":"reply","to":"post","author":"sample_person","text":"Doctors of reddit"}\'></textarea></template></shreddit-markdown-composer><div><div>',
      ],
    ],
    boxes: [{ text: 'Just double the allopurinol, that is what I did.' }, {}],
  },
  {
    file: 'whatsapp',
    name: 'the search box',
    changes: [
      [
        'role="textbox" contenteditable="true" data-tab="3"',
        'data-mount="contenteditable" data-expect=\'{"kind":"none"}\' role="textbox" contenteditable="true" data-tab="3"',
      ],
    ],
    boxes: [{}, {}],
    expected: { 0: { kind: 'none', author: null, text: null } },
  },
];
