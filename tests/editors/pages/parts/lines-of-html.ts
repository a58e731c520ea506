/** The text of a `contenteditable` without a library, from the few tags that typing in it can make. */
export const linesOfHtml = (host: HTMLElement): string => {
  const lines = host.innerHTML
    .replace(/^<div>/, '')
    .replaceAll('<br></div>', '</div>')
    .replace(/<br>$/, '')
    .replaceAll(/<div>|<br>/g, '\n');
  const plain = document.createElement('textarea');
  plain.innerHTML = lines.replaceAll(/<[^>]*>/g, '').replaceAll('&nbsp;', ' ');
  return plain.value;
};
