import { closestAcross } from './across-roots';
import { fieldNames, labelsOf } from './box-words';
import { isOneLine } from './editing-host';

/** The page asked writing tools to stay away. Not `spellcheck="false"`: some editors set that by themselves. */
const optedOut = '[data-gramm="false" i], [data-enable-grammarly="false" i], [data-bedside="off" i]';

const code =
  '.monaco-editor, .ace_editor, .CodeMirror, .xterm, [data-language]:not([data-language="markdown"]), [role="code"], code, .wp-block-code, .blockEditor-plaintext';

/** Names and labels of what must stay secret, whatever a page makes of the field around it. */
const secret =
  /pass(?:word|code|phrase)|one.?time|\b[2m]fa\b|\botp\b|(?:verification|security|recovery|backup|access) (?:code|key|phrase)|seed phrase|(?:api|private|secret).?key|\bcc-/iu;

/** True for boxes that are left alone on every site, known or not: opted out, code, secrets. */
export function isNeverRead(box: HTMLElement): boolean {
  if (closestAcross(box, optedOut) || closestAcross(box, code)) return true;
  return secret.test(fieldNames(box)) || labelsOf(box).some((label) => secret.test(label));
}

const search = /^\W*(?:search|find|filter|look ?up|suche|recherche|buscar|cerca|zoeken|pesquisar)/iu;
const address = /^\W*(?:your |the )?(?:e-?mails?\b(?! us)|recipients?\b|(?:to|cc|bcc)\W*$)/iu;
const codeLabel =
  /\b(?:source|html|css|javascript|json|yaml|xml|sql|python|regex|shell|code (?:editor|cell|block))\b/iu;

/** True for search boxes, addresses and code as labels tell them; asked only where no rule of a site knows better. */
export function isNoComposer(box: HTMLElement): boolean {
  const role = box.getAttribute('role');
  if (role === 'searchbox' || role === 'combobox' || closestAcross(box, '[role="search"], [role="grid"]')) return true;
  const names = fieldNames(box);
  if (/^(?:q|s|query)\s|search|\bemail|\b(?:numeric|decimal|tel|url)\b/iu.test(names)) return true;
  if (isShort(box)) return true;
  const labels = labelsOf(box);
  return labels.some((label) => search.test(label) || address.test(label) || codeLabel.test(label));
}

/** A field that takes fewer characters than a sentence holds a code, a name, a number. */
function isShort(box: HTMLElement): boolean {
  const most = Number(box.getAttribute('maxlength') ?? Number.NaN);
  return most > 0 && most < (isOneLine(box) ? 60 : 20);
}
