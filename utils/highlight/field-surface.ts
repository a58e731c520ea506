import type { TextField } from '@/utils/editors/editor';
import { ofBrowser } from '@/utils/editors/plain-dom';
import { type FieldMetrics, measureField } from './field-metrics';
import { FieldMirror } from './field-mirror';
import { followPlace } from './follow-place';
import { fillsLines, neededUntil } from './needed-text';
import type { Mark } from './painter';
import { clippers, parentAcrossRoots, type Surface, visiblePart } from './surface';

/** A mirror stands in the top layer with its field, or a modal dialog would cover it; else beside the page's own body. */
const homeOf = (field: TextField): Element => {
  for (let at: Element | null = field; at; at = parentAcrossRoots(at)) {
    if (ofBrowser(at, 'matches').call(at, ':modal, :popover-open')) return at;
  }
  return field.ownerDocument.documentElement;
};

/** Keeps a mirror over its field: page and field may scroll, resize, move or change their type. */
const follow = (
  field: TextField,
  mirror: FieldMirror,
  { measured, signal }: { measured(metrics: FieldMetrics): void; signal: AbortSignal },
): void => {
  const place = (): void => {
    const metrics = measureField(field);
    mirror.frame.hidden = metrics === undefined;
    if (!metrics) return;
    measured(metrics);
    mirror.place(metrics);
    mirror.scroll();
  };
  place();
  followPlace(field, place, signal);
  field.addEventListener('scroll', () => mirror.scroll(), { signal, passive: true });
  field.ownerDocument.fonts.addEventListener('loadingdone', place, { signal });
  const restyled = new MutationObserver(place);
  for (let at: Element | null = field; at; at = parentAcrossRoots(at)) {
    restyled.observe(at, { attributes: true, attributeFilter: ['class', 'style', 'dir', 'data-theme'] });
  }
  signal.addEventListener('abort', () => restyled.disconnect(), { once: true });
};

const isSameMarks = (some: readonly Mark[], others: readonly Mark[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => {
    const other = others[index];
    return one.id === other?.id && one.from === other.from && one.to === other.to && one.style === other.style;
  });

/** Paints on a mirror of the field, which is there only while it has marks. */
export const createFieldSurface = (field: TextField): Surface => {
  let mirror: FieldMirror | undefined;
  let shown = new AbortController();
  let text = '';
  let marks: readonly Mark[] = [];
  let written = '';
  let isFilled = false;
  const needed = (): string => text.slice(0, neededUntil(text, Math.max(...marks.map(({ to }) => to)), isFilled));
  const write = (): void => {
    written = needed();
    mirror?.show(written, marks);
  };
  const remove = (): void => {
    shown.abort();
    mirror?.remove();
    mirror = undefined;
  };
  return {
    show: (map, shownMarks) => {
      const isNew = mirror === undefined;
      const hasSameMarks = isSameMarks(marks, shownMarks);
      mirror ??= new FieldMirror(field, homeOf(field));
      text = map.text;
      marks = shownMarks;
      // Somebody types behind all marks.
      if (!isNew && hasSameMarks && needed() === written) return false;
      write();
      if (!isNew) return true;
      shown = new AbortController();
      const measured = (metrics: FieldMetrics): void => {
        if (isFilled === fillsLines(metrics)) return;
        isFilled = !isFilled;
        write();
      };
      follow(field, mirror, { measured, signal: shown.signal });
      return true;
    },
    // The mirror is drawn with its marks: highlights would be worked out and painted anew with every key in the page.
    add: () => undefined,
    remove: () => undefined,
    pieces: (span) => mirror?.pieces(span) ?? [],
    clip: () => visiblePart(field.ownerDocument, [field, ...clippers(field)]),
    clear: remove,
    stop: remove,
  };
};
