import type { Category, Match } from '../category';
import { address, findAddresses } from '../language/addresses';
import type { DraftView } from '../language/draft-view';
import { headlineOf } from '../language/headline';
import { perSentence } from '../language/per-sentence';
import { toPlain } from '../language/plain';
import type { Sentence } from '../language/sentence';
import type { CategoryId, SignalId } from '../types';
import { pointers } from './link-pointers';

/** What else a draft with a link may be: then it is judged for that, not as a bare headline. */
const hasOtherAim: readonly (CategoryId | SignalId)[] = [
  'sales-cta',
  'announcement',
  'promo-offer',
  'open-question',
  'experience-invitation',
  'acknowledgement',
  'crediting',
];
/** The manual's «fewer than about 8 informative words»; a headline that promises without saying may be longer. */
const fewWords = 8;
const longestHeadline = 18;

const addressesIn = perSentence((sentence: Sentence) => findAddresses(sentence.plain));

/** A headline with a link is judged as a whole; several links are underlined where they stand. */
function* findDump(view: DraftView): Iterable<Match> {
  const links: Match[] = [];
  for (const { sentence, from: start } of view.sentences) {
    for (const { from, to } of addressesIn(sentence)) links.push({ from: start + from, to: start + to });
  }
  if (links.length === 0) return;
  const plain = toPlain(view.draft.text);
  if (links.length > 1 && new Set(links.map(({ from, to }) => plain.slice(from, to))).size > 1)
    yield* runs(plain, links);
  if (view.found('link-dump').length > 0 || hasOtherAim.some((id) => view.found(id).length > 0)) return;
  if (view.draft.kind === 'reply') {
    if (plain.replace(new RegExp(address, 'u'), '').trim() === '') yield { from: 0, to: plain.length };
    return;
  }
  if (view.words > 2 * longestHeadline || view.purpose === 'condolence' || isThanks.test(plain)) return;
  if (
    view.sentences.some(({ sentence }) =>
      sentence.ourselves.some(({ from, to }) => isName(sentence.text.slice(from, to))),
    )
  )
    return;
  const { words, isTeaser } = headlineOf(view.sentences);
  const isShort = words < fewWords && view.found('useful-direction').length === 0;
  if (isShort || (words <= longestHeadline && isTeaser)) yield { from: 0, to: 0 };
}

/** «Griffin Hospital to implement …» is the house’s news, whatever link hangs on it. */
const isName = (words: string) => /^\p{Lu}.*\s\p{Lu}/u.test(words);

const isThanks = /\b(?:thank|thanks|thx|thankful|congrat\w*|proud|sorry|grateful|kudos|way to go)\b/u;

/** Links that follow each other count as one stretch. */
function* runs(plain: string, links: readonly Match[]): Iterable<Match> {
  let run: Match | undefined;
  for (const link of links) {
    if (run && !/[\p{L}\d].*[\s].*[\p{L}\d].*\s.*[\p{L}\d]/su.test(plain.slice(run.to, link.from)))
      run = { from: run.from, to: link.to };
    else {
      if (run) yield run;
      run = link;
    }
  }
  if (run) yield run;
}

export const linkDump: Category = {
  id: 'link-dump',
  name: 'Link dumping',
  group: 'Broadcast voice',
  severity: 'tip',
  scope: ['post', 'reply'],
  weight: 8,
  message: 'The useful part is behind the link; what could someone use who never clicks it?',
  why: '“Usefulness of information” and keeping visitors in the conversation are dialogic principles. Hashtags and hyperlinks were the most used features by health nonprofits while dialogue was rare; 58% of physician tweets carried links. “Click here” is also poor for screen-reader users.',
  sources: ['S3', 'S14', 'S32', 'S30'],
  whenNot:
    'A named source with the short answer beside it is useful direction. «Link between», «watch for» and «read the label» are not links.',
  rules: pointers,
  whole: findDump,
  moves: [
    {
      move: 'Put the answer in the post, the link last',
      before: 'Learn more about RSV: https://lakeside.example/rsv',
      after:
        'RSV in babies: watch for fast breathing, grunting, or fewer wet diapers, and get seen the same day. Longer guide here: https://lakeside.example/rsv. What signs worried you?',
    },
    {
      move: 'Say who the link is for and what they’ll get',
      before: 'New blog post: https://lakeside.example/blog/sleep',
      after:
        'If your teen can’t fall asleep before midnight, dimming lights an hour earlier beats a lecture. I wrote up what worked for three families (composite stories): https://lakeside.example/blog/sleep. What happens at yours?',
    },
    {
      move: 'Name the source rather than “click here”',
      before: 'Click here for help with bills!',
      after:
        'If a bill doesn’t make sense, ask for an itemized copy first, and ask whether the hospital has financial assistance (sometimes called charity care). Which part of a bill do you find hardest to read?',
    },
  ],
  examples: {
    flags: [
      'Nine Myths About Gallstones https://harbor.example/gallstones #digestion',
      'Could that tired feeling be your iron? hillview.example/iron',
      'Our dietitian talked salt on the radio. Listen here: harbor.example/salt',
      'Spring newsletter is out! Details on our website.',
      'My whole bag for nights, link in bio.',
      'For more information, please visit our website.',
      'Want calmer bedtimes? Tap the link below.',
      'Agenda harbor.example/agenda Minutes harbor.example/minutes Audio harbor.example/audio',
      '> When are visiting hours?\nHi, that is all on our website.',
    ],
    allows: [
      'The Lung Association’s page (lung.example/inhaler) shows the spacer step by step: shake, seal, one puff, six slow breaths.',
      'There’s a link between snoring and blood pressure, so mention both.',
      'Read the box twice: two cold remedies can hold the same medicine.',
      'Our website said Tuesday and the poster said Monday; Monday is right, and I’m sorry.',
      'Click is what a healthy jaw may do. Locking is different: have that one seen.',
      'Watch for fewer wet nappies on a hot day and offer a feed more often.',
      'I’d love to learn more about how your town does this.',
      '> Which number do I call?\nPoison control, 1-800-222-1222, any hour. Their site is poison.example if you would rather type.',
    ],
  },
};
