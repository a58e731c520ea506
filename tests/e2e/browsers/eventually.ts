import { patience } from './tab';

/** Asks again and again, each time when the last answer is there, until it is a truthy one. */
export async function eventually<Result>(what: string, ask: () => Promise<Result>): Promise<NonNullable<Result>> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const answer = await ask().catch(unlessLeaving);
    if (answer) return answer;
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** A page that goes to another while it is asked has no answer yet; the other is asked next. In the drivers' own words. */
function unlessLeaving(problem: unknown): undefined {
  if (
    problem instanceof Error &&
    /context was destroyed|because of a navigation|discarded|no such frame/iu.test(problem.message)
  )
    return undefined;
  throw problem;
}

/** The question as a page is asked it: an element cannot leave the page and would count as no answer, so it says that it is there. */
export function answering(work: (given: never) => unknown, given: unknown): string {
  return `(async () => { const found = await (${work})(${JSON.stringify(given)}); return found instanceof Node || found; })()`;
}
