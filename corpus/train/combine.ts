import { LEXICON_ROWS } from '@/utils/coach/encoder/features';
import { type Heads, tensorSizes } from '@/utils/coach/encoder/heads';
import { headLabels } from '@/utils/coach/encoder/labels';

const LABELS = headLabels.length;

/** Several networks as one that answers the mean of their logits: their inner numbers side by side. Throws for none. */
export function combine(networks: readonly Heads[]): Heads {
  const [first] = networks;
  if (!first) throw new Error('There is no network to combine.');
  const share = 1 / networks.length;
  const width = first.hidden;
  const hidden = width * networks.length;
  const sizes = tensorSizes(hidden, LEXICON_ROWS);
  const sideBySide = (pick: (one: Heads) => Float32Array, size: number): Float32Array => {
    const all = new Float32Array(size);
    networks.forEach((one, place) => {
      const values = pick(one);
      for (let i = 0; i < values.length; i++)
        all[Math.floor(i / width) * hidden + place * width + (i % width)] = values[i] ?? 0;
    });
    return all;
  };
  const below = (pick: (one: Heads) => Float32Array): Float32Array =>
    Float32Array.from(networks.flatMap((one) => [...pick(one)].map((value) => value * share)));
  const mean = (pick: (one: Heads) => Float32Array, size: number): Float32Array =>
    Float32Array.from({ length: size }, (_, i) => networks.reduce((sum, one) => sum + (pick(one)[i] ?? 0) * share, 0));
  const bridge = new Float32Array(sizes.bridge);
  networks.forEach((one, place) => {
    for (let i = 0; i < one.bridge.length; i++)
      bridge[(place * width + Math.floor(i / width)) * hidden + place * width + (i % width)] = one.bridge[i] ?? 0;
  });
  return {
    hidden,
    inner: sideBySide((one) => one.inner, sizes.inner),
    innerBias: sideBySide((one) => one.innerBias, sizes.innerBias),
    outer: below((one) => one.outer),
    words: sideBySide((one) => one.words, sizes.words),
    bridge,
    wordsBias: sideBySide((one) => one.wordsBias, sizes.wordsBias),
    carries: below((one) => one.carries),
    carriesBias: mean((one) => one.carriesBias, LABELS),
    lexicon: mean((one) => one.lexicon, sizes.lexicon),
    thresholds: first.thresholds,
  };
}
