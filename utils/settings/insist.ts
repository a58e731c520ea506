/** Pauses between one attempt and the next, ms: about six seconds together. */
const pauses: readonly number[] = [100, 200, 400, 800, 1600, 3200];

/**
 * Does `work` again when it fails, a little later each time; throws what the last attempt threw.
 * While Chromium puts a new version in the old one's place, it now and then refuses what the new worker asks («No SW»).
 */
export async function insist<Result>(
  work: () => Promise<Result>,
  [pause, ...later]: readonly number[] = pauses,
): Promise<Result> {
  try {
    return await work();
  } catch (problem) {
    if (pause === undefined) throw problem;
    console.debug('Asked again in a moment.', problem);
  }
  await new Promise((resolve) => setTimeout(resolve, pause));
  return insist(work, later);
}

/** Makes something when it is first asked for, once; what failed is made anew when it is asked for again. */
export function onceMade<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make().catch((problem: unknown) => {
      made = undefined;
      throw problem;
    });
    return made;
  };
}
