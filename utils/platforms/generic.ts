import type { Composer, FindComposer } from './platform';

const optedOut = '[data-gramm="false"], [data-enable-grammarly="false"], [data-bedside="off"]';
const codeEditor =
  '.monaco-editor, .ace_editor, .CodeMirror, [data-mode-id], [data-language]:not([data-language="markdown"])';
const searchWords = /\b(search|find|filter|look ?up)\b/iu;
const replyWords = /\b(repl(y|ies|ying)|comments?|respond|response|answer)\b/iu;
const composerWords = /\b(post|share|write|caption|status|say|thoughts?|mind|happening|message|story)\b/iu;
const privateNames = /\b(search|password|passcode|code|otp|pin|e-?mail|phone|card|username)\b/iu;

/** Finds a composer on any page by what every page has: roles, labels, types. Knows nothing of a site. */
export const findGenericComposer: FindComposer = (target) => {
  const element = composerElement(target);
  if (!element || element.closest(optedOut) || element.closest(codeEditor) || isSearch(element)) return undefined;
  return {
    element,
    kind: replyWords.test(wordsOf(element)) ? 'reply' : 'post',
    platform: 'generic',
  } satisfies Composer;
};

function composerElement(target: Element): HTMLElement | undefined {
  if (target instanceof HTMLTextAreaElement) return isWritable(target) ? target : undefined;
  if (target instanceof HTMLInputElement) return isWritable(target) && isComposerInput(target) ? target : undefined;
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return undefined;
  let host: HTMLElement = target;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

function isWritable(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  return !field.readOnly && !field.disabled;
}

/** A one-line field counts only where its own words say that a post or reply goes in. */
function isComposerInput(input: HTMLInputElement): boolean {
  const words = wordsOf(input);
  const names = `${input.name} ${input.id} ${input.autocomplete}`;
  if (input.type !== 'text' || privateNames.test(names) || privateNames.test(words)) return false;
  return replyWords.test(words) || composerWords.test(words);
}

function isSearch(element: HTMLElement): boolean {
  const role = element.getAttribute('role');
  if (role === 'searchbox' || role === 'combobox' || element.closest('[role="search"]')) return true;
  return searchWords.test(wordsOf(element)) || element.getAttribute('name') === 'q';
}

/** What the page calls the box. */
function wordsOf(element: HTMLElement): string {
  const attributes = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title'];
  const own = attributes.map((name) => element.getAttribute(name) ?? '');
  const labels = 'labels' in element ? [...((element as HTMLTextAreaElement).labels ?? [])] : [];
  const labelledBy = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  const root = element.getRootNode();
  const named = labelledBy.map((id) => (root instanceof Document ? root.getElementById(id) : null));
  return [...own, ...[...labels, ...named].map((label) => label?.textContent ?? '')].join(' ');
}
