import { describe, expect, test } from 'vitest';
import type { Tab } from './browsers/tab';
import { clickOurs, placeOf, salesy, says, sees, seesNot, seesUnderline, textOf, writeIn } from './page';
import { setUp } from './setting';

const setting = setUp();

async function written(path: string, box: string): Promise<Tab> {
  const tab = await setting.page(path);
  await writeIn(tab, box);
  await seesUnderline(tab, 'award-winning');
  return tab;
}

function focused(tab: Tab): Promise<string> {
  return tab.run(() => document.activeElement?.id || document.activeElement?.localName || '', undefined);
}

describe.each([
  ['a text area', '/textarea', '#box'],
  ['a rich box', '/rich', '#rich'],
])('The card beside %s', (_, path, box) => {
  test('comes when the pointer rests on the words, and leaves with it; the focus stays', async () => {
    const tab = await written(path, box);
    const { x, y } = await placeOf(tab, 'award-winning');
    await tab.move(x, y);
    expect((await sees(tab, '.card')).text).toMatch(/award|praise/iu);
    expect(await focused(tab)).toBe(box.slice(1));
    await tab.move(5, 5);
    await seesNot(tab, '.card');
    await tab.close();
  });

  test('opens with a click on the words and closes with one elsewhere', async () => {
    const tab = await written(path, box);
    const { x, y } = await placeOf(tab, 'award-winning');
    await tab.click(x, y);
    await sees(tab, '.card');
    await tab.click(5, 5);
    await seesNot(tab, '.card');
    await tab.close();
  });

  test('opens with the keyboard, is walked with arrows, and gives the focus back where it was', async () => {
    const tab = await written(path, box);
    await tab.press('Alt+Shift+KeyB');
    const first = await sees(tab, '.card');
    // The caret stands behind all of it: what was written last is the nearest.
    expect(first.label).toMatch(/call.to.action/iu);
    expect(await focused(tab)).toBe('bedside-manner');
    await tab.press('ArrowRight');
    await tab.until(
      'another finding',
      (before) => {
        const card = document.querySelector('bedside-manner')?.shadowRoot?.querySelector('.card');
        return card?.getAttribute('aria-label') !== before;
      },
      first.label,
    );
    await tab.press('ArrowDown');
    await tab.press('Escape');
    await seesNot(tab, '.card');
    expect(await focused(tab)).toBe(box.slice(1));
    await tab.type('Z');
    expect(await textOf(tab, box)).toBe(`${salesy}Z`);
    await tab.close();
  });

  test('makes a change with one click, and Ctrl+Z takes it back', async () => {
    const tab = await written(path, box);
    const { x, y } = await placeOf(tab, 'award-winning');
    await tab.click(x, y);
    await clickOurs(tab, '.way');
    await says(tab, '.card', 'takes it back');
    expect(await textOf(tab, box)).not.toBe(salesy);
    await tab.press('Control+z');
    await tab.until(
      'the text as it was',
      ({ selector, text }) => {
        const element = document.querySelector(selector);
        return (element instanceof HTMLTextAreaElement ? element.value : element?.textContent)?.trim() === text.trim();
      },
      { selector: box, text: salesy },
    );
    await seesUnderline(tab, 'award-winning');
    await tab.close();
  });
});

describe('The keyboard', () => {
  test('is all it takes: to the card, through its buttons, to a change, and back to the words', async () => {
    const tab = await written('/textarea', '#box');
    await tab.press('Alt+Shift+KeyB');
    await sees(tab, '.card');
    const seen = new Set<string>();
    for (let step = 0; step < 12; step += 1) {
      await tab.press('Tab');
      seen.add(
        await tab.run(() => {
          const focus = document.querySelector('bedside-manner')?.shadowRoot?.activeElement;
          return focus?.textContent || focus?.ariaLabel || '';
        }, undefined),
      );
    }
    expect(seen.has('')).toBe(false);
    for (const stop of [/close/iu, /not now/iu]) expect([...seen].join('\n')).toMatch(stop);
    expect(seen.size).toBeGreaterThan(2);
    await tab.press('Escape');
    await seesNot(tab, '.card');
    await tab.press('Alt+Shift+KeyB');
    await sees(tab, '.ways button');
    await tab.press('Enter');
    await says(tab, '.card', 'takes it back');
    expect(await textOf(tab, '#box')).not.toBe(salesy);
    expect(await focused(tab)).toBe('box');
    await tab.press('Control+z');
    await seesUnderline(tab, 'award-winning');
    await tab.close();
  });

  test('keeps every key but our one', async () => {
    const tab = await written('/rich', '#rich');
    await tab.run(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener('keydown', (event) => heard.push(event.code));
    }, undefined);
    for (const keys of ['Escape', 'ArrowLeft', 'Alt+KeyB', 'Shift+KeyB', 'Alt+Shift+KeyB']) await tab.press(keys);
    const heard = await tab.run(() => (window as unknown as { heard: string[] }).heard, undefined);
    expect(heard.filter((code) => code === 'KeyB')).toHaveLength(2);
    expect(heard).toContain('Escape');
    await tab.close();
  });

  test('what happens in the card does not reach the page', async () => {
    const tab = await written('/rich', '#rich');
    await tab.press('Alt+Shift+KeyB');
    await sees(tab, '.card');
    await tab.run(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener('keydown', (event) => heard.push(event.code));
    }, undefined);
    await tab.press('ArrowDown');
    await tab.press('KeyJ');
    expect(await tab.run(() => (window as unknown as { heard: string[] }).heard, undefined)).toEqual([]);
    await tab.close();
  });
});
