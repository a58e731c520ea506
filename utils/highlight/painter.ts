import type { Span } from '@/utils/coach/types';
import type { Editor, TextMap } from '@/utils/editors/editor';

/** How a stretch is painted. `strength` is a calm dotted line, `active` marks the finding whose card is open. */
export type PaintStyle = 'tip' | 'fix' | 'hold' | 'strength' | 'active';

export interface Mark extends Span {
  readonly id: string;
  readonly style: PaintStyle;
}

/** Paints marks over an editor's text without adding anything inside it. */
export interface Painter {
  /** Replaces all marks of this editor. Cheap when nothing changed. */
  paint(marks: readonly Mark[], map: TextMap): void;
  /** Ids of the marks under a viewport point, smallest first. CSS pixels. */
  hit(x: number, y: number): readonly string[];
  /** Viewport boxes of one mark, one a line; empty when it is scrolled away or gone. CSS pixels. */
  boxes(id: string): readonly DOMRect[];
  /** Removes every mark, rule, node and listener this painter made. */
  stop(): void;
}

export type CreatePainter = (editor: Editor, signal: AbortSignal) => Painter;
