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

const search = /^\W*(?:search|suche|recherche|buscar|cerca\b|zoek|pesquisar)/iu;
const oneLineSearch = /^\W*(?:find|filter|look ?up|jump to|go to)\b/iu;
const address =
  /^\W*(?:your |the |enter )?(?:e-?mail(?:s| address(?:es)?)?\W*(?:$|,|\(|one\b|here\b)|recipients?\b|(?:to|cc|bcc)\W*$)/iu;
const codeLabel =
  /^(?:[\w-]+ ){0,2}(?:source|html|css|javascript|json|yaml|xml|sql|python|regex|shell|code)(?: (?:source|code|editor|cell|block|input|content|snippet))*\W*$/iu;

/** True for search boxes, addresses and code as labels tell them; asked only where no rule of a site knows better. */
export function isNoComposer(box: HTMLElement): boolean {
  const role = box.getAttribute('role');
  if (role === 'searchbox' || role === 'combobox' || closestAcross(box, '[role="search"], [role="gridcell"]'))
    return true;
  const names = fieldNames(box);
  if (/^(?:q|s|query)\s|(?<!re)search|\b(?:numeric|decimal|tel|url|email)$/iu.test(names)) return true;
  if (isOneLine(box) && /e-?mail/iu.test(names)) return true;
  if (isShort(box)) return true;
  return labelsOf(box).some((label) => {
    if (search.test(label) || address.test(label) || codeLabel.test(label)) return true;
    return isOneLine(box) && oneLineSearch.test(label);
  });
}

/** A field that takes fewer characters than a sentence holds a code, a name, a number. */
function isShort(box: HTMLElement): boolean {
  const most = Number(box.getAttribute('maxlength') ?? Number.NaN);
  return most > 0 && most < (isOneLine(box) ? 60 : 20);
}
