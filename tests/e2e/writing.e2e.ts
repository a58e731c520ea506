import { describe, expect, test } from 'vitest';
import { focusBox, salesy, sees, seesNoUnderline, seesUnderline, textOf, underlined, writeIn } from './page';
import { setUp } from './setting';

const setting = setUp();

describe('Whatever people write in', () => {
  test.each([
    ['a text area', '/textarea', '#box'],
    ['a rich box', '/rich', '#rich'],
    ['a rich box on a page with the strictest policy', '/strict', '#rich'],
    ['a rich box in a shadow root', '/shadow', '.rich'],
  ])('%s gets its lines and its badge', async (_, path, box) => {
    const tab = await setting.page(path);
    await writeIn(tab, box);
    await seesUnderline(tab, 'award-winning');
    await seesUnderline(tab, 'Book now');
    expect((await sees(tab, '.badge.broadcast')).text).toContain('Broadcast');
    await tab.close();
  });

  test('a box in a modal dialog gets a badge that can be clicked there', async () => {
    const tab = await setting.page('/dialog');
    await focusBox(tab, '#open');
    await writeIn(tab, '#rich');
    const { box } = await sees(tab, '.badge');
    const top = await tab.run(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    });
    expect(top).toBe('bedside-manner');
    await tab.close();
  });

  test('what was typed arrives letter for letter, also at the pace of a fast typist', async () => {
    const tab = await setting.page('/rich');
    const text = salesy.repeat(5).trim();
    await focusBox(tab, '#rich');
    await tab.type(text, 25);
    expect(await textOf(tab, '#rich')).toBe(text);
    await tab.close();
  });

  test('a page that writes itself anew, with the caret in its box at once, gets them too', async () => {
    const tab = await setting.page('/plain');
    await tab.run(() => {
      document.open();
      document.write('<!doctype html><textarea aria-label="Write a post" rows="5" cols="70"></textarea>');
      document.close();
      document.querySelector('textarea')?.focus();
    }, undefined);
    await tab.type(salesy, 5);
    await seesUnderline(tab, 'award-winning');
    await tab.close();
  });

  test('a word that is mended loses its line at once', async () => {
    const tab = await setting.page('/textarea');
    await writeIn(tab, '#box', 'Meet our award-winning');
    await seesUnderline(tab, 'award-winning');
    for (let letter = 0; letter < 'award-winning'.length; letter += 1) await tab.press('Backspace');
    await seesNoUnderline(tab, 'award-winning');
    await tab.close();
  });

  test('two boxes on a page each keep their own lines', async () => {
    const tab = await setting.page('/two');
    await writeIn(tab, '#first', 'Meet our award-winning team.');
    await seesUnderline(tab, 'award-winning');
    await writeIn(tab, '#second', 'Book now!');
    await seesUnderline(tab, 'Book now');
    expect(await underlined(tab)).toContain('fix: award-winning');
    await tab.close();
  });

  test('searches, passwords, addresses and boxes that opted out are never read', async () => {
    const tab = await setting.page('/never');
    for (const box of ['#search', '#secret', '#mail', '#out', '#off']) await writeIn(tab, box);
    expect(await underlined(tab)).toEqual([]);
    expect(await tab.run(() => document.querySelectorAll('bedside-manner').length, undefined)).toBe(0);
    await tab.close();
  });

  test('a site nobody enabled sees nothing of us', async () => {
    const tab = await setting.page('/textarea', 'forum.example');
    await writeIn(tab, '#box');
    expect(await underlined(tab)).toEqual([]);
    await tab.close();
  });
});
