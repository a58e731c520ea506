import { knownSites } from '@/utils/platforms/hosts';
import type { Browser } from './browsers/tab';
import type { Scripts } from './build';
import { ask, expectSame } from './checks/check';
import type { Answer } from './driver/answer';
import { type GenericCase, genericCases } from './generic-cases';
import type { Cell } from './matrix';

type CellOf = (page: string, check: string, run: () => Promise<void>) => Promise<Cell>;

const forum = 'https://forum.hospital.example';

/** What is found of the one box of a page. */
const lookAt = async (browser: Browser, scripts: Scripts, address: string, html: string): Promise<Answer | null> => {
  const tab = await browser.open(
    address,
    `<!doctype html><html lang="en"><meta charset="utf-8"><body>${html}</body></html>`,
  );
  try {
    const [frame] = await tab.frames();
    if (!frame) throw new Error('A page without a frame.');
    await frame.run(scripts.probe);
    expectSame('boxes', await ask(frame, 'boxes', '[data-box]'), 1);
    return (await ask(frame, 'look', 0)).found;
  } finally {
    await tab.close();
  }
};

const expectCase = ({ found, limit }: GenericCase, answer: Answer | null): void => {
  expectSame('kind', answer?.kind ?? 'left alone', found);
  if (!answer) return;
  expectSame('platform', answer.platform, 'generic');
  expectSame('box', [answer.isTarget, answer.degraded, answer.context], [true, undefined, undefined]);
  expectSame('limit', answer.limit, limit);
};

/** Boxes of a page nobody knows. */
export const genericCells = async (browser: Browser, scripts: Scripts, cellOf: CellOf): Promise<Cell[]> => {
  const cells: Cell[] = [];
  for (const [at, one] of genericCases.entries()) {
    const address = `${forum}${one.path ?? '/thread'}?${at}`;
    const run = async (): Promise<void> => expectCase(one, await lookAt(browser, scripts, address, one.html));
    cells.push(await cellOf(`any page, ${one.found}`, one.name, run));
  }
  return cells;
};

const plain = '<main><textarea data-box aria-label="Write something"></textarea></main>';

/** A plain text box at an address of every known site belongs to that site, whatever else the page is. */
export const placeCells = async (browser: Browser, scripts: Scripts, cellOf: CellOf): Promise<Cell[]> => {
  const cells: Cell[] = [];
  for (const { id, name, matches } of knownSites) {
    const run = async (): Promise<void> => {
      for (const pattern of matches) {
        const address = pattern.replace('*.', 'sample.').replace(/\*$/, 'some/page');
        expectSame(address, (await lookAt(browser, scripts, address, plain))?.platform, id);
      }
    };
    cells.push(await cellOf(name, 'its addresses are known', run));
  }
  return cells;
};
