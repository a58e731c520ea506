import type { PlacedSentence } from '../language/draft-view';
import { wholePhrase } from '../language/whole-phrase';
import type { Recognised, Recogniser } from '../recogniser';
import type { CategoryId, Draft } from '../types';
import { type Encoded, type Encoder, SENTENCE_SIZE } from './encoder';
import { FEATURES, featuresOf } from './features';
import { carryingWords, createJudge, type Heads, type Judgement } from './heads';
import { type HeadLabel, headLabels } from './labels';
import type { NearestExample } from './nearest';

export interface RecogniserOptions {
  readonly encoder: Encoder;
  readonly heads: Heads;
  /** Finds the nearest written example, for «reads like: …». */
  readonly nearest?: NearestExample;
}

/** Sentences whose vectors are remembered; about 60 kB each with their words. */
const SENTENCES_KEPT = 160;
/** Sentences encoded together; more gain nothing and keep a stopped answer waiting. */
const TOGETHER = 16;
/** Below this the words are surely innocent, and weak rule findings on them are withdrawn. */
const SURELY_NOT = 0.04;

/** A word by itself is what these are about. */
const SINGLE_WORDS: readonly HeadLabel[] = ['jargon', 'stigmatizing-language'];

/** The considered layer: what each sentence does, read by the sentence encoder and the trained heads. */
export function createRecogniser({ encoder, heads, nearest }: RecogniserOptions): Recogniser {
  const remembered = new Map<string, Encoded>();
  const judge = createJudge(heads);

  async function encodeAll(texts: readonly string[], signal?: AbortSignal): Promise<Encoded[] | undefined> {
    if (signal?.aborted) return undefined;
    const missing = [...new Set(texts)].filter((text) => !remembered.has(text));
    const fresh = new Map<string, Encoded>();
    for (let start = 0; start < missing.length; start += TOGETHER) {
      if (signal?.aborted) return undefined;
      const some = missing.slice(start, start + TOGETHER);
      const answers = await encoder.encode(some);
      some.forEach((text, index) => {
        const answer = answers[index];
        if (answer) fresh.set(text, answer);
      });
    }
    const all = texts.map((text) => fresh.get(text) ?? remembered.get(text) ?? nothing());
    texts.forEach((text, index) => {
      remember(text, all[index] ?? nothing());
    });
    return all;
  }

  function remember(text: string, encoded: Encoded): void {
    remembered.delete(text);
    remembered.set(text, encoded);
    for (const oldest of remembered.keys()) {
      if (remembered.size <= SENTENCES_KEPT) break;
      remembered.delete(oldest);
    }
  }

  return {
    async recognise(sentences, draft, signal) {
      const texts = sentences.map(({ sentence }) => sentence.text);
      const encoded = await encodeAll(draft.context ? [...texts, draft.context] : texts, signal);
      if (!encoded) return [];
      const context = draft.context ? encoded.pop()?.sentence : undefined;
      const read = sentences.flatMap((placed, index) => {
        const own = encoded[index];
        return own && own.words.length > 0 ? [{ placed, encoded: own }] : [];
      });
      const features = featuresOf({
        kind: draft.kind,
        sentences: read.map((each) => each.encoded),
        context: context ?? new Float32Array(SENTENCE_SIZE),
        hasContext: Boolean(draft.context),
      });
      const judgements = judge(
        read.map((each, index) => ({ encoded: each.encoded, features: features[index] ?? new Float32Array(FEATURES) })),
      );
      return read.flatMap((each, index) => {
        const judgement = judgements[index];
        return judgement ? answersOf(each.placed, each.encoded, judgement, draft) : [];
      });
    },
  };

  function answersOf(placed: PlacedSentence, encoded: Encoded, judgement: Judgement, draft: Draft): Recognised[] {
    const answers: Recognised[] = [];
    const innocent: CategoryId[] = [];
    headLabels.forEach((label, number) => {
      const confidence = judgement.probabilities[number] ?? 0;
      if (confidence < SURELY_NOT && isCategory(label)) innocent.push(label);
      if (confidence < (heads.thresholds[number] ?? 1)) return;
      const [first, last] = carryingWords(judgement, number);
      const carrying = { from: encoded.words[first]?.from ?? 0, to: encoded.words[last]?.to ?? 0 };
      const phrase = SINGLE_WORDS.includes(label) ? carrying : wholePhrase(placed.sentence, carrying);
      const span = trim(draft.text, placed.from + phrase.from, placed.from + phrase.to);
      if (span.from >= span.to) return;
      const readsLike = nearest?.(label, encoded.sentence);
      answers.push({ id: label, confidence, ...span, ...(readsLike === undefined ? {} : { readsLike }) });
    });
    const whole = { from: placed.from, to: placed.from + placed.sentence.text.length };
    return innocent.length > 0 ? [...answers, { ...whole, confidence: 1, withdraws: innocent }] : answers;
  }
}

function isCategory(label: HeadLabel): label is HeadLabel & CategoryId {
  return headLabels.indexOf(label) < headLabels.indexOf('open-question');
}

/** Leaves brackets, quotes and the sentence's own punctuation outside the underline. */
function trim(text: string, from: number, to: number): { from: number; to: number } {
  const words = text.slice(from, to);
  const before = /^[\s"'“‘([]*/u.exec(words)?.[0].length ?? 0;
  const after = /[\s"'”’)\],;:.!?…]*$/u.exec(words)?.[0].length ?? 0;
  return before + after >= words.length ? { from, to } : { from: from + before, to: to - after };
}

function nothing(): Encoded {
  return { words: [], wordVectors: new Float32Array(0), sentence: new Float32Array(SENTENCE_SIZE) };
}
