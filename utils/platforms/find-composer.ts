import { matchesAcross } from './across-roots';
import { type AnsweredPost, answeredPost } from './answered-post';
import { wordsOf } from './box-words';
import { editingHosts } from './editing-host';
import { findGenericComposer, isSentAsReply, pathOf } from './generic';
import { lengthLimit } from './length-limit';
import { isNeverRead } from './never-read';
import type { Composer, FindComposer } from './platform';
import type { ComposerRule, Site } from './site';

interface Match {
  readonly rule: ComposerRule;
  readonly box: HTMLElement;
  readonly post: AnsweredPost | undefined;
}

/**
 * Finds composers on a page whose address may be that of `sites`. What a site's own rules do not find is looked for as
 * on any other page, and marked `degraded` where rules should have found it.
 */
export function createFindComposer(sites: () => readonly Site[]): FindComposer {
  return (target) => {
    const site = sites().find(({ mark }) => !mark || target.ownerDocument.querySelector(mark) !== null);
    if (!site) return withLimit(findGenericComposer(target));
    return withLimit(bySite(target, site) ?? byChance(target, site), site);
  };
}

function bySite(target: Element, site: Site): Composer | undefined {
  for (const box of editingHosts(target)) {
    if (isNeverRead(box)) return undefined;
    const match = matchIn(box, site.composers);
    if (match) return composerOf(match, site);
  }
  return undefined;
}

function matchIn(box: HTMLElement, rules: readonly ComposerRule[]): Match | undefined {
  for (const rule of rules) {
    if (!isBoxOf(rule, box)) continue;
    const post = rule.answers && answeredPost(box, rule.answers);
    if (post || rule.when !== 'preceded') return { rule, box, post };
  }
  return undefined;
}

function isBoxOf(rule: ComposerRule, box: HTMLElement): boolean {
  if (![rule.box].flat().some((selector) => matchesAcross(box, selector))) return false;
  if (rule.path !== undefined && !pathOf(box).startsWith(rule.path)) return false;
  if (rule.says === undefined) return true;
  const meaning = new RegExp(rule.says, 'iu');
  return wordsOf(box).some((words) => meaning.test(words));
}

function composerOf({ rule, box, post }: Match, { id }: Site): Composer {
  const isReplyAfterAll = rule.kind === 'post' && !rule.part && saysReply(box);
  const isLost = isReplyAfterAll || (rule.answers !== undefined && !post);
  return {
    element: box,
    kind: isReplyAfterAll ? 'reply' : rule.kind,
    platform: id,
    ...(post && { context: post.text }),
    ...(post?.author && { author: post.author }),
    ...(rule.to && { answers: rule.to }),
    ...(rule.part && { part: rule.part }),
    ...(rule.limit && { limit: rule.limit }),
    ...(isLost && { degraded: true }),
  };
}

/** The box's own words outweigh a rule that takes it for a new post: the mark of a reply is no longer where it was. */
function saysReply(box: HTMLElement): boolean {
  return wordsOf(box).some((words) => /\breply\b/iu.test(words)) || isSentAsReply(box);
}

function byChance(target: Element, { id, otherwise, composers }: Site): Composer | undefined {
  const found = findGenericComposer(target);
  if (!found) return undefined;
  const kind = otherwise ?? found.kind;
  return { ...found, kind, platform: id, ...(composers.length > 0 && { degraded: true }) };
}

function withLimit(composer: Composer | undefined, site?: Site): Composer | undefined {
  return composer && { ...composer, ...lengthLimit(composer, site) };
}
