const attributes = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title'];

/** What the page calls a box: its labels and placeholders, each by itself. */
export function labelsOf(box: HTMLElement): string[] {
  const own = attributes.map((name) => box.getAttribute(name));
  const inside = box.querySelector('[data-placeholder]')?.getAttribute('data-placeholder');
  const labels = 'labels' in box ? [...((box as HTMLTextAreaElement).labels ?? [])] : [];
  const wrapped = [...labels, ...named(box, 'aria-labelledby')].map((label) => label.textContent);
  return tidy([...own, inside, ...wrapped]);
}

/** Labels, and what describes the box: some editors put their placeholder there. */
export function wordsOf(box: HTMLElement): string[] {
  return [...labelsOf(box), ...tidy(named(box, 'aria-describedby').map((element) => element.textContent))];
}

/** The name a field goes by in its form. */
export function fieldNames(box: HTMLElement): string {
  return ['name', 'id', 'autocomplete', 'inputmode'].map((name) => box.getAttribute(name) ?? '').join(' ');
}

function named(box: HTMLElement, attribute: string): Element[] {
  const root = box.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const ids = box.getAttribute(attribute)?.split(/\s+/u) ?? [];
  return ids.flatMap((id) => (id ? (root.getElementById(id) ?? []) : []));
}

function tidy(words: readonly (string | null | undefined)[]): string[] {
  return words.flatMap((text) => text?.replace(/\s+/gu, ' ').trim() || []);
}
