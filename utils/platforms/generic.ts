import { allIn } from '@/utils/editors/plain-dom';
import { closestAcross } from './across-roots';
import { fieldNames, labelsOf, wordsOf } from './box-words';
import { editingHosts, isOneLine } from './editing-host';
import { isNeverRead, isNoComposer } from './never-read';
import type { Composer, FindComposer } from './platform';

const replyWords = /\b(?:repl(?:y|ies|ying)|comments?|respond(?:ing)?|responses?|answer(?:s|ing)?)\b/iu;
const postWords =
  /\b(?:post|share|write|caption|status|say something|thoughts?|mind|happening|story|update|discuss\w*|topic)\b/iu;
/** A field of one line that is about the writer, a place or a thing, whatever else it says. */
const detailWords =
  /\b(?:name|code|zip|postal|phone|card|title|subject|address|url|link|commit|tags?|city|date|password|e-?mail)\b/iu;
const messageWords =
  /\b(?:type|write|send|start|enter|new|direct|private|secure|chat|text|unencrypted|encrypted) (?:(?:a|an|your|new|direct|private|secure|text|chat) )*(?:message|dm)s?\b|^message (?:@|#|[\p{Lu}])|^write to\b|^(?:live )?chat\b|^aa$/iu;
const bareMessage = /^(?:your )?message\W*$/iu;
const messagePath =
  /^(?!.*\bcomments?\b).*(?:^|\/)(?:messages?|messaging|inbox|chats?|direct|dms?|conversations?|pm)(?:\/|$)/iu;
/** Words that make a box public, also where the page's address sounds private. */
const publicWords = /\b(?:comment|post|publicly|public reply|caption|review)\b/iu;

/** Finds a composer on any page by what every page has: roles, labels, types. Knows nothing of a site. */
export const findGenericComposer: FindComposer = (target) => {
  const element = editingHosts(target).at(-1);
  if (!element || isNeverRead(element) || isNoComposer(element)) return undefined;
  if (isOneLine(element) && !isComposerOfOneLine(element)) return undefined;
  return { element, kind: kindOf(element), platform: 'generic' };
};

/** A one-line field counts only where its own words say that a post or reply goes in. */
function isComposerOfOneLine(box: HTMLElement): boolean {
  const words = labelsOf(box).join(' ');
  if (box.hasAttribute('list') || box.hasAttribute('pattern') || detailWords.test(words)) return false;
  return replyWords.test(words) || postWords.test(words) || messageWords.test(words);
}

function kindOf(box: HTMLElement): Composer['kind'] {
  const words = wordsOf(box);
  const says = (meaning: RegExp) => words.some((text) => meaning.test(text));
  const isPublic = says(publicWords);
  if (!isPublic && (says(messageWords) || messagePath.test(pathOf(box)))) return 'message';
  // Forums call the body of a post «Message» too, below a subject.
  if (says(bareMessage) && allIn(closestAcross(box, 'form'), '[name*="subject" i], [name*="title" i]').length === 0) {
    return 'message';
  }
  return says(replyWords) || /comment|reply|respond/iu.test(fieldNames(box)) || isSentAsReply(box) ? 'reply' : 'post';
}

/** Whether the button that sends the box's form says that a reply goes out. */
export function isSentAsReply(box: HTMLElement): boolean {
  const form = closestAcross(box, 'form');
  const submit = allIn(form, '[type="submit"]')[0] ?? allIn(form, 'button').at(-1);
  return replyWords.test(`${submit?.getAttribute('value') ?? ''} ${submit?.textContent ?? ''}`);
}

/** Path of the page's address; in a frame without one of its own, that of the page around it. */
export function pathOf(box: Element): string {
  const { baseURI } = box;
  return URL.canParse(baseURI) ? new URL(baseURI).pathname : '';
}
