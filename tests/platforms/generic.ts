import { knownSites } from '@/utils/platforms/hosts';
import type { Browser } from './browsers/tab';
import type { Scripts } from './build';
import { ask, expectSame } from './checks/check';
import type { Answer } from './driver/answer';
import { type GenericCase, genericCases } from './generic-cases';
import type { Cell } from './matrix';

type CellOf = (page: string, check: string, run: () => Promise<void>) => Promise<Cell>;

const forum = 'https://forum.hospital.example';

/** What is found of each box of a page, one `html` after the other. */
const lookAt = async (
  browser: Browser,
  scripts: Scripts,
  address: string,
  html: readonly string[],
): Promise<(Answer | null)[]> => {
  const body = html.map((one, at) => `<div id="case-${at}">${one}</div>`).join('\n');
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><body>${body}</body></html>`;
  const tab = await browser.open(address, page);
  try {
    const [frame] = await tab.frames();
    if (!frame) throw new Error('A page without a frame.');
    await frame.run(scripts.probe);
    const answers: (Answer | null)[] = [];
    for (const at of html.keys()) {
      expectSame('boxes', await ask(frame, 'boxes', '[data-box]', `#case-${at}`), 1);
      answers.push((await ask(frame, 'look', 0)).found);
    }
    return answers;
  } finally {
    await tab.close();
  }
};

const expectCase = ({ found, limit }: GenericCase, answer: Answer | null | undefined): void => {
  expectSame('kind', answer?.kind ?? 'left alone', found);
  if (!answer) return;
  expectSame('platform', answer.platform, 'generic');
  expectSame('box', [answer.isTarget, answer.degraded, answer.context], [true, undefined, undefined]);
  expectSame('limit', answer.limit, limit);
};

const paths = [...new Set(genericCases.map(({ path }) => path))];

/** Boxes of a page nobody knows; those of one path stand on one page. */
export const genericCells = async (browser: Browser, scripts: Scripts, cellOf: CellOf): Promise<Cell[]> => {
  const cells: Cell[] = [];
  for (const path of paths) {
    const cases = genericCases.filter((one) => one.path === path);
    const html = cases.map((one) => one.html);
    const answers = await lookAt(browser, scripts, forum + (path ?? '/thread'), html);
    for (const [at, one] of cases.entries()) {
      cells.push(await cellOf(`any page, ${one.found}`, one.name, async () => expectCase(one, answers[at])));
    }
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
        const [answer] = await lookAt(browser, scripts, address, [plain]);
        expectSame(address, answer?.platform, id);
      }
    };
    cells.push(await cellOf(name, 'its addresses are known', run));
  }
  return cells;
};
