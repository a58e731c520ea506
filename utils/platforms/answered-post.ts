import { allIn } from '@/utils/editors/plain-dom';
import { closestAcross, hostOf, standInFor } from './across-roots';
import { wordsOf } from './box-words';
import { cleanText, plainWords } from './plain-words';
import type { AnsweredRule } from './site';

/** The post somebody answers, as the page shows it. */
export interface AnsweredPost {
  readonly text: string;
  readonly author?: string;
}

/** Longest text handed on: enough to tell what a post is about. UTF-16. */
const longest = 3000;

/** Reads the post `box` answers. Undefined where it is not exactly where the rule says: nothing is guessed. */
export function answeredPost(box: HTMLElement, rule: AnsweredRule): AnsweredPost | undefined {
  const scope = closestAcross(box.parentElement ?? hostOf(box), rule.scope);
  const anchor = scope && standInFor(box, scope);
  if (!scope || !anchor) return undefined;
  const posts = rule.container ? postsBefore(scope, rule.container, anchor) : [scope];
  for (const post of posts.reverse()) {
    const reading = readPost(post, rule, anchor);
    if (!rule.named || isNamed(reading.author, box))
      return reading.text ? { ...reading, text: reading.text } : undefined;
  }
  return undefined;
}

function postsBefore(scope: Element, container: string, anchor: Element): Element[] {
  return allIn(scope, container).filter((post) => {
    const isBefore = post.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isBefore && !post.contains(anchor);
  });
}

function readPost(post: Element, rule: AnsweredRule, anchor: Element): { text: string; author?: string } {
  const own = ownPart(post, rule, anchor);
  const writer = firstOf(rule.author, own)?.[0];
  const name = writer && nameOf(writer, rule);
  const found = firstOf(rule.text, (selector) =>
    // With a rule that picks by number, name and words are alike and the number tells them apart.
    own(selector).filter((part) => typeof rule.pick === 'number' || !writer || !part.contains(writer) || part === post),
  );
  const parts = rule.pick === 'all' ? outermost(found ?? []) : (found ?? []).slice(rule.pick ?? 0).slice(0, 1);
  const text = cleanText(parts.map(plainWords).join('\n')).slice(0, longest);
  return name ? { text, author: name } : { text };
}

/** Finds parts that belong to this post, and not to a post within it or to the box itself. */
function ownPart(post: Element, rule: AnsweredRule, anchor: Element): (selector: string) => Element[] {
  const whole = rule.container ?? rule.scope;
  return (selector) => {
    const [css = '', attribute] = selector.split(' @');
    if (css === ':scope') return [post];
    return allIn(post, css).filter((part) => {
      if (part.contains(anchor) || anchor.contains(part) || (attribute && !part.hasAttribute(attribute))) return false;
      return whole.startsWith(':has') || part.closest(whole) === post;
    });
  };
}

function firstOf(selectors: string | readonly string[], find: (selector: string) => Element[]): Element[] | undefined {
  return [selectors]
    .flat()
    .map(find)
    .find((found) => found.length > 0);
}

function outermost(parts: readonly Element[]): Element[] {
  return parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
}

function nameOf(writer: Element, rule: AnsweredRule): string {
  const selector = [rule.author]
    .flat()
    .find((one) => one.startsWith(':scope') || writer.matches(one.split(' @')[0] ?? ''));
  const attribute = selector?.split(' @')[1];
  const words = attribute ? cleanText(writer.getAttribute(attribute) ?? '') : plainWords(writer);
  return words
    .replace(/\n/gu, ' ')
    .replace(new RegExp(rule.trim ?? '^$', 'gu'), '')
    .trim();
}

/** Whether the box itself, by its label or the mention it begins with, names this writer. */
function isNamed(author: string | undefined, box: HTMLElement): boolean {
  const name = author?.replace(/^@/u, '').toLowerCase();
  if (!name || name.length < 2) return false;
  const begin = 'value' in box ? String(box.value).slice(0, 100) : (box.textContent ?? '').slice(0, 100);
  const mention = /^\s*@([\w.-]+)/u.exec(begin)?.[1]?.toLowerCase();
  return mention === name || wordsOf(box).some((words) => words.toLowerCase().includes(name));
}
