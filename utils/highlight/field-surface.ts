import type { TextField } from '@/utils/editors/text-field';
import { type FieldMetrics, measureField } from './field-metrics';
import { FieldMirror } from './field-mirror';
import { followPlace } from './follow-place';
import { fillsLines, neededUntil } from './needed-text';
import { clippers, parentAcrossRoots, type Surface, visiblePart } from './surface';

/** A mirror stands in the top layer with its field, or a modal dialog would cover it; else beside the page's own body. */
const homeOf = (field: TextField): Element => {
  for (let at: Element | null = field; at; at = parentAcrossRoots(at)) {
    if (at.matches(':modal, :popover-open')) return at;
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
    mirror.host.hidden = metrics === undefined;
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

/** Paints on a mirror of the field, which is there only while it has marks. */
export const createFieldSurface = (field: TextField): Surface => {
  let mirror: FieldMirror | undefined;
  let shown = new AbortController();
  let text = '';
  let end = 0;
  let isFilled = false;
  const write = (): void => mirror?.show(text.slice(0, neededUntil(text, end, isFilled)));
  const remove = (): void => {
    shown.abort();
    mirror?.remove();
    mirror = undefined;
  };
  return {
    show: (map, until) => {
      const isNew = mirror === undefined;
      mirror ??= new FieldMirror(field, homeOf(field));
      text = map.text;
      end = until;
      write();
      if (!isNew) return;
      shown = new AbortController();
      const measured = (metrics: FieldMetrics): void => {
        if (isFilled === fillsLines(metrics)) return;
        isFilled = !isFilled;
        write();
      };
      follow(field, mirror, { measured, signal: shown.signal });
    },
    pieces: (span) => mirror?.pieces(span) ?? [],
    clip: () => visiblePart(field.ownerDocument, [field, ...clippers(field)]),
    clear: remove,
    stop: remove,
  };
};
