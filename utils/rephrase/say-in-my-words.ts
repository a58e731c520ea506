/// <reference types="dom-chromium-ai" />

/** The part of the browser's language model that is used; the global `LanguageModel` is one. */
export interface Model {
  availability(): Promise<Availability>;
  create(options: LanguageModelCreateOptions): Promise<Pick<LanguageModel, 'prompt' | 'destroy'>>;
}

export interface Request {
  /** The coached version, as it would be put in. */
  readonly text: string;
  /** Whether the coach finds nothing new, every fact still there, and the label no worse. */
  readonly isGood: (text: string) => Promise<boolean>;
  /** Whether the site takes so much. */
  readonly fits: (text: string) => boolean;
  readonly signal?: AbortSignal;
}

const tries = 3;

const task = `You help a nurse, doctor or hospital team with a social media post they wrote themselves.
Rewrite the text so that it sounds like the same person talking to a neighbour. Short plain sentences.
Keep every fact, name, number, time, link, mention, hashtag, quotation and question exactly as it is. Keep anything in ⟦double brackets⟧ unchanged.
Add nothing: no fact, no feeling, no promise, no greeting, no emoji, no sales talk. Not longer than the original.
Answer with the rewritten text alone.`;

/** The browser's own language model, where it has one that is ready; nothing is ever downloaded for it. */
export async function readyModel(model: Model | undefined): Promise<Model | undefined> {
  return model !== undefined && (await model.availability()) === 'available' ? model : undefined;
}

/** The text in other words, from the model on this device; undefined where none of its answers passed the coach's checks. */
export async function sayInMyWords(model: Model, { text, isGood, fits, signal }: Request): Promise<string | undefined> {
  const session = await model.create({
    initialPrompts: [{ role: 'system', content: task }],
    ...(signal === undefined ? {} : { signal }),
  });
  try {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const answer = bare(await session.prompt(text, signal === undefined ? {} : { signal }));
      const isNew = answer !== '' && answer !== text.trim();
      if (isNew && fits(answer) && (await isGood(answer))) return answer;
    }
    return undefined;
  } finally {
    session.destroy();
  }
}

/** Without the quotation marks models like to put around an answer. */
function bare(answer: string): string {
  return answer
    .trim()
    .replace(/^(["“'])([\s\S]*)(["”'])$/u, '$2')
    .trim();
}
