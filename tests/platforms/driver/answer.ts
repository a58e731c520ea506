import type { Composer } from '@/utils/platforms/platform';

/** A composer as plain data. */
export interface Answer extends Omit<Composer, 'element' | 'count'> {
  /** The composer is the element that was asked about. */
  readonly isTarget: boolean;
  /** Length of «👩‍⚕️ a» as this composer counts; absent where it has no way of its own. */
  readonly length?: number;
}

/** What a fixture says about a box. */
export interface Expected {
  readonly kind: string;
  readonly to?: string;
  readonly author: string | null;
  readonly text: string | null;
}

/** A box of a fixture: what it expects and what was found. */
export interface Look {
  readonly mount: string;
  readonly expected: Expected;
  readonly found: Answer | null;
}
