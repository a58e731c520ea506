import { type Encoder, type EncoderFiles, loadEncoder } from '@/utils/coach/encoder/encoder';
import { type HeadsFile, readHeads } from '@/utils/coach/encoder/heads-file';
import { createNearestExample, type ExamplesFile } from '@/utils/coach/encoder/nearest';
import { createRecogniser } from '@/utils/coach/encoder/recognise';
import type { Recogniser } from '@/utils/coach/recogniser';

/** Loads the considered layer from the package's own files. `urlOf` makes an address of a packaged file's path. */
export async function loadRecogniser(urlOf: (path: `/encoder/${string}`) => string): Promise<Recogniser> {
  const open = async (name: string) => fetch(urlOf(`/encoder/${name}`));
  const json = async <T>(name: string): Promise<T> => (await open(name)).json() as Promise<T>;
  const files: EncoderFiles = {
    model: () => json('model.json'),
    weights: async () => (await open('weights.bin')).arrayBuffer(),
    vocabulary: () => json('vocab.json'),
    wasmFolder: urlOf('/encoder/'),
  };
  const [encoder, heads, bytes, examples] = await Promise.all([
    loadEncoder(files),
    json<HeadsFile>('heads.json'),
    open('heads.bin').then((file) => file.arrayBuffer()),
    json<ExamplesFile>('examples.json'),
  ]);
  return createRecogniser({
    encoder: considerate(encoder),
    heads: readHeads(heads, bytes),
    nearest: createNearestExample(examples),
  });
}

/** The encoder's own promises never let a message in; a newer draft that is waiting comes first. */
function considerate(encoder: Encoder): Encoder {
  return {
    ...encoder,
    encode: async (sentences) => {
      await new Promise((resolve) => setTimeout(resolve));
      return encoder.encode(sentences);
    },
  };
}

/**
 * A recogniser that is there before it has loaded: asked early, it waits; when loading fails it answers nothing,
 * tells `failed` once, and the rules answer alone.
 */
export function recogniserLater(load: () => Promise<Recogniser>, failed: (problem: unknown) => void): Recogniser {
  let loading: Promise<Recogniser | undefined> | undefined;
  return {
    async recognise(sentences, draft, signal) {
      loading ??= load().catch((problem: unknown) => {
        failed(problem);
        return undefined;
      });
      const recogniser = await loading;
      return signal?.aborted || !recogniser ? [] : recogniser.recognise(sentences, draft, signal);
    },
  };
}
