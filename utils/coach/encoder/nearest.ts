import { SENTENCE_SIZE } from './encoder';
import type { HeadLabel } from './labels';

/** Finds the written example of a label that reads most like a sentence; undefined when none is near. */
export type NearestExample = (label: HeadLabel, sentence: Float32Array) => string | undefined;

/** Steps a whole has in stored vectors: a unit vector's numbers stay within ± 0.25. */
export const VECTOR_STEPS = 500;

/** Written examples with their vectors in 8-bit steps of 1/500, base64, one row of 512 an example. */
export interface ExamplesFile {
  readonly version: 1;
  readonly examples: Readonly<
    Partial<Record<HeadLabel, { readonly texts: readonly string[]; readonly vectors: string }>>
  >;
}

/** Less alike than this (cosine) and an example explains nothing. */
const ALIKE_ENOUGH = 0.35;

export function createNearestExample(file: ExamplesFile): NearestExample {
  return (label, sentence) => {
    const own = file.examples[label];
    if (!own) return undefined;
    const bytes = atob(own.vectors);
    let best: { text: string | undefined; alike: number } = { text: undefined, alike: ALIKE_ENOUGH };
    own.texts.forEach((text, index) => {
      let alike = 0;
      for (let i = 0; i < SENTENCE_SIZE; i++) {
        alike += ((sentence[i] ?? 0) * ((bytes.charCodeAt(index * SENTENCE_SIZE + i) << 24) >> 24)) / VECTOR_STEPS;
      }
      if (alike > best.alike) best = { text, alike };
    });
    return best.text;
  };
}
