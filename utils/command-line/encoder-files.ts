import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EncoderFiles } from '@/utils/coach/encoder/encoder';
import type { Vocabulary } from '@/utils/coach/encoder/words';

/** The encoder's files in a folder, for Node. */
export function encoderFilesIn(folder: string): EncoderFiles {
  const json = <T>(name: string): T => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as T;
  return {
    model: async () => json('model.json'),
    weights: async () => {
      const bytes = readFileSync(path.join(folder, 'weights.bin'));
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    },
    vocabulary: async () => json<Vocabulary>('vocab.json'),
  };
}
