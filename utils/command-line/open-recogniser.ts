import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareEncoder } from '@/corpus/encoder/quantise';
import { loadEncoder } from '@/utils/coach/encoder/encoder';
import { type HeadsFile, readHeads } from '@/utils/coach/encoder/heads-file';
import { createNearestExample, type ExamplesFile } from '@/utils/coach/encoder/nearest';
import { createRecogniser } from '@/utils/coach/encoder/recognise';
import type { Recogniser } from '@/utils/coach/recogniser';
import { encoderFilesIn } from './encoder-files';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The considered layer for Node: the same encoder, heads and examples as in the extension. */
export async function openRecogniser(): Promise<Recogniser | undefined> {
  const prepared = path.join(root, '.output/encoder');
  prepareEncoder(prepared);
  const committed = async <T>(name: string): Promise<T> =>
    JSON.parse(await readFile(path.join(root, 'public/encoder', name), 'utf8')) as T;
  const [encoder, heads, bytes, examples] = await Promise.all([
    loadEncoder(encoderFilesIn(prepared)),
    committed<HeadsFile>('heads.json'),
    bytesOf(path.join(root, 'public/encoder/heads.bin')),
    committed<ExamplesFile>('examples.json'),
  ]);
  return createRecogniser({ encoder, heads: readHeads(heads, bytes), nearest: createNearestExample(examples) });
}

async function bytesOf(file: string): Promise<ArrayBuffer> {
  const bytes = await readFile(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
