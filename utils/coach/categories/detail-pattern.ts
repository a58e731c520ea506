import type { Span } from '../types';

/** The kinds of detail a neighbour could put together. */
export type DetailKind = 'name' | 'age' | 'time' | 'room' | 'place' | 'job' | 'event' | 'rarity' | 'image';

export interface Detail extends Span {
  readonly kind: DetailKind;
  /** Identifies beside a patient word on its own; the others only in combination. */
  readonly alone: boolean;
}

export interface DetailPattern {
  readonly kind: DetailKind;
  readonly alone: boolean;
  readonly pattern: RegExp;
  /** Names and places are told by their capitals; everything else is matched in plain text. */
  readonly asWritten?: true;
}
