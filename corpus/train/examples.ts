import type { Encoder } from '@/utils/coach/encoder/encoder';
import { headLabels } from '@/utils/coach/encoder/labels';
import { type ExamplesFile, VECTOR_STEPS } from '@/utils/coach/encoder/nearest';
import { encodeTexts } from './items';
import type { CorpusRow } from './read-corpus';

/** Examples kept for each label, and the longest one shown on a card (characters). */
const KEPT = 20;
const LONGEST = 90;

/**
 * Chooses written examples of each label that lie far apart, so that whatever is found has one near it.
 * Patient details are left out: an explanation must not carry any, not even invented ones.
 */
export async function chooseExamples(
  rows: readonly CorpusRow[],
  encoder: Encoder,
  cache: string,
): Promise<ExamplesFile> {
  const examples: Record<string, { texts: string[]; vectors: string }> = {};
  for (const label of headLabels) {
    if (label === 'patient-identifier' || label === 'confirms-patient') continue;
    const texts = rows
      .filter((row) => row.for === label && !row.lookalike && row.text.length <= LONGEST && !row.text.includes('\n'))
      .map((row) => row.text);
    const vectors = (await encodeTexts(texts, encoder, cache)).map(({ sentence }) => sentence);
    const chosen = farApart(vectors);
    examples[label] = {
      texts: chosen.map((index) => texts[index] ?? ''),
      vectors: btoa(
        chosen
          .map((index) =>
            [...(vectors[index] ?? [])]
              .map((value) =>
                String.fromCharCode(Math.max(-127, Math.min(127, Math.round(value * VECTOR_STEPS))) & 0xff),
              )
              .join(''),
          )
          .join(''),
      ),
    };
  }
  return { version: 1, examples };
}

/** Farthest-point choice: each next example is the one least like all chosen before. */
function farApart(vectors: readonly Float32Array[]): number[] {
  const chosen: number[] = vectors.length > 0 ? [0] : [];
  while (chosen.length < Math.min(KEPT, vectors.length)) {
    let next = { index: -1, alike: Infinity };
    vectors.forEach((vector, index) => {
      if (chosen.includes(index)) return;
      const alike = Math.max(...chosen.map((other) => dot(vector, vectors[other] ?? vector)));
      if (alike < next.alike) next = { index, alike };
    });
    chosen.push(next.index);
  }
  return chosen;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
