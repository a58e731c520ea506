/** How Adam forgets: the running means of slopes and of their squares. */
const KEEP_MEAN = 0.9;
const KEEP_SQUARE = 0.999;

/** One tensor that learns. `slope` is filled by whoever learns, then `step` uses and clears it. */
export interface Learning {
  readonly values: Float32Array;
  readonly slope: Float32Array;
  /** Moves the values against their slope. `steps` counts from 1. */
  step(rate: number, steps: number): void;
}

/** Adam with weight decay, every number at every step. */
export function learningAll(values: Float32Array, decay: number): Learning {
  const [slope, mean, square] = [0, 1, 2].map(() => new Float32Array(values.length)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  return {
    values,
    slope,
    step: (rate, steps) => {
      move({ values, slope, mean, square }, 0, values.length, rate, steps, decay);
      slope.fill(0);
    },
  };
}

/** Adam for a table of which each step touches few rows: only those move. `touched` collects their numbers. */
export function learningRows(values: Float32Array, columns: number): Learning & { readonly touched: Set<number> } {
  const [slope, mean, square] = [0, 1, 2].map(() => new Float32Array(values.length)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const touched = new Set<number>();
  return {
    values,
    slope,
    touched,
    step: (rate, steps) => {
      for (const row of touched) {
        move({ values, slope, mean, square }, row * columns, (row + 1) * columns, rate, steps, 0);
        slope.fill(0, row * columns, (row + 1) * columns);
      }
      touched.clear();
    },
  };
}

function move(
  tensor: { values: Float32Array; slope: Float32Array; mean: Float32Array; square: Float32Array },
  from: number,
  to: number,
  rate: number,
  steps: number,
  decay: number,
): void {
  const { values, slope, mean, square } = tensor;
  const first = 1 - KEEP_MEAN ** steps;
  const second = 1 - KEEP_SQUARE ** steps;
  for (let i = from; i < to; i++) {
    const value = slope[i] ?? 0;
    const m = KEEP_MEAN * (mean[i] ?? 0) + (1 - KEEP_MEAN) * value;
    const s = KEEP_SQUARE * (square[i] ?? 0) + (1 - KEEP_SQUARE) * value * value;
    mean[i] = m;
    square[i] = s;
    const now = values[i] ?? 0;
    values[i] = now - rate * (m / first / (Math.sqrt(s / second) + 1e-8) + decay * now);
  }
}
