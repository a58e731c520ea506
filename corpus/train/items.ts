import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type Encoded, type Encoder, SENTENCE_SIZE, WORD_SIZE } from '@/utils/coach/encoder/encoder';
import { featuresOf, lexiconRowsOf } from '@/utils/coach/encoder/features';
import { headLabels } from '@/utils/coach/encoder/labels';
import { splitIntoSentences } from '@/utils/coach/language/split';
import type { CorpusRow } from './read-corpus';

/** One sentence of the corpus, ready to learn from. */
export interface Item {
  readonly encoded: Encoded;
  readonly features: Float32Array;
  /** The lexicon's rows of each word. */
  readonly lexicon: readonly Uint16Array[];
  /** One a label: 1 where the sentence does it. */
  readonly wanted: Float32Array;
  /** One a label: 0 where nobody labelled it. */
  readonly known: Float32Array;
  /** Words × labels: 1 where the word is part of a labelled quote. */
  readonly words: Uint8Array;
}

const LABELS = headLabels.length;
const BATCH = 32;

/** Encodes all texts, sentence by sentence; vectors are kept in `cache` under a name made from the texts. */
export async function encodeTexts(texts: readonly string[], encoder: Encoder, cache: string): Promise<Encoded[]> {
  const name = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 24);
  const file = path.join(cache, `${name}.bin`);
  if (existsSync(file)) return readVectors(texts, encoder, file);
  const order = texts.map((_, index) => index).sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0));
  const encoded: Encoded[] = new Array(texts.length);
  for (let start = 0; start < order.length; start += BATCH) {
    const some = order.slice(start, start + BATCH);
    const answers = await encoder.encode(some.map((index) => texts[index] ?? ''));
    some.forEach((index, place) => {
      const answer = answers[place];
      if (answer) encoded[index] = answer;
    });
  }
  mkdirSync(cache, { recursive: true });
  const handle = openSync(file, 'w');
  for (const { words, wordVectors, sentence } of encoded) {
    writeSync(handle, new Uint8Array(Int32Array.of(words.length).buffer));
    for (const numbers of [wordVectors, sentence])
      if (numbers.length > 0) writeSync(handle, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  }
  closeSync(handle);
  return encoded;
}

function readVectors(texts: readonly string[], encoder: Encoder, file: string): Encoded[] {
  const bytes = readFileSync(file);
  let at = 0;
  const take = (length: number): Float32Array => {
    const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + length * 4));
    at += length * 4;
    return numbers;
  };
  return texts.map((text) => {
    const count = bytes.readInt32LE(at);
    at += 4;
    return {
      words: encoder.split(text).slice(0, count),
      wordVectors: take(count * WORD_SIZE),
      sentence: take(SENTENCE_SIZE),
    };
  });
}

/** Turns labelled texts into sentences with their labels. */
export async function makeItems(rows: readonly CorpusRow[], encoder: Encoder, cache: string): Promise<Item[]> {
  const sentences = rows.flatMap((row, index) =>
    splitIntoSentences(row.text).map((sentence) => ({ ...sentence, index })),
  );
  const encoded = await encodeTexts(
    sentences.map(({ text }) => text),
    encoder,
    cache,
  );
  const contexts = await encodeTexts(
    rows.map((row) => row.context ?? ''),
    encoder,
    cache,
  );
  const byRow = new Map<number, { from: number; encoded: Encoded }[]>();
  sentences.forEach((sentence, place) => {
    const answer = encoded[place];
    if (!answer || answer.words.length === 0) return;
    const list = byRow.get(sentence.index) ?? [];
    list.push({ from: sentence.from, encoded: answer });
    byRow.set(sentence.index, list);
  });
  return rows.flatMap((row, index) => {
    const own = byRow.get(index) ?? [];
    const context = contexts[index]?.sentence ?? new Float32Array(SENTENCE_SIZE);
    const features = featuresOf({
      kind: row.kind,
      sentences: own.map((each) => each.encoded),
      context,
      hasContext: Boolean(row.context),
    });
    return own.map((each, place) => ({
      encoded: each.encoded,
      features: features[place] ?? new Float32Array(0),
      lexicon: lexiconRowsOf(each.encoded.words),
      ...labelsOf(row, each),
    }));
  });
}

function labelsOf(
  row: CorpusRow,
  { from, encoded }: { from: number; encoded: Encoded },
): Pick<Item, 'wanted' | 'known' | 'words'> {
  const wanted = new Float32Array(LABELS);
  const known = new Float32Array(LABELS).fill(1);
  const words = new Uint8Array(encoded.words.length * LABELS);
  const mark = (label: string, start: number, end: number): void => {
    const number = headLabels.indexOf(label as (typeof headLabels)[number]);
    if (number < 0 || start === end) return;
    encoded.words.forEach((word, index) => {
      if (from + word.from >= end || from + word.to <= start) return;
      words[index * LABELS + number] = 1;
      wanted[number] = 1;
    });
  };
  for (const span of row.spans) mark(span.category, span.start, span.end);
  for (const span of row.signals ?? []) mark(span.signal, span.start, span.end);
  headLabels.forEach((label, number) => {
    const isSignal = number >= headLabels.indexOf('open-question');
    if (isSignal && row.signals === undefined) known[number] = 0;
    // Pseudo-questions are labelled in whole drafts, and in snippets only where the snippet was written for them.
    if (label === 'no-invitation' && wanted[number] === 0 && (row.kind === 'reply' || (row.for ?? label) !== label))
      known[number] = 0;
  });
  return { wanted, known, words };
}
