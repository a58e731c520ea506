import { describe, expect, test } from 'vitest';
import type { SheetsScript } from '@/components/in-page/sheets-later';
import { handOver, sheetsFetcher } from '@/components/in-page/sheets-script';

/** Only handed on here. */
const scriptNamed = (name: string): SheetsScript => ({ name }) as unknown as SheetsScript;

describe('The script of card and receipt', () => {
  test('comes once, however often it is asked for', async () => {
    let brought = 0;
    const script = scriptNamed('one');
    const fetch = sheetsFetcher(async () => {
      brought += 1;
      handOver(script);
    });
    expect(brought).toBe(0);
    expect(await Promise.all([fetch(), fetch()])).toEqual([script, script]);
    expect(brought).toBe(1);
  });

  test('is not there for the next script of ours in this frame', async () => {
    await sheetsFetcher(async () => handOver(scriptNamed('old')))();
    await expect(sheetsFetcher(async () => undefined)()).rejects.toThrow('did not come');
  });

  test('is asked for anew when it did not come', async () => {
    const script = scriptNamed('late');
    let tries = 0;
    const fetch = sheetsFetcher(async () => {
      tries += 1;
      if (tries > 1) handOver(script);
    });
    await expect(fetch()).rejects.toThrow('did not come');
    expect(await fetch()).toBe(script);
  });
});
