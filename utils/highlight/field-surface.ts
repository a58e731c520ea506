import type { TextField } from '@/utils/editors/editor';
import { clippers, homeOf, visiblePart } from './ancestors';
import { measureField, typographyOf } from './field-metrics';
import { FieldMirror } from './field-mirror';
import { followLook } from './follow-place';
import { fillsLines, neededUntil } from './needed-text';
import type { Mark } from './painter';
import type { Surface } from './surface';

const isSameMarks = (some: readonly Mark[], others: readonly Mark[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => {
    const other = others[index];
    return one.id === other?.id && one.from === other.from && one.to === other.to && one.style === other.style;
  });

/** Paints on a mirror of the field, which is there only while it has marks. */
export const createFieldSurface = (field: TextField): Surface => {
  let mirror: FieldMirror | undefined;
  let typography: readonly string[] = [];
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
  const place = (): void => {
    const metrics = measureField(field, typography);
    if (metrics && isFilled !== fillsLines(metrics.text)) {
      isFilled = !isFilled;
      write();
    }
    mirror?.place(metrics);
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
      typography = typographyOf(field);
      followLook(field, { moved: place, restyled: place }, shown.signal);
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
