import { patience } from './tab';

/** Asks again and again, each time when the last answer is there, until it is a truthy one. */
export async function eventually<Result>(what: string, ask: () => Promise<Result>): Promise<NonNullable<Result>> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** The question as a page is asked it: an element cannot leave the page and would count as no answer, so it says that it is there. */
export function answering(work: (given: never) => unknown, given: unknown): string {
  return `(async () => { const found = await (${work})(${JSON.stringify(given)}); return found instanceof Node || found; })()`;
}
