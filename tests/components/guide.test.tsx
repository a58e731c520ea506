import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CardModel } from '@/components/card/card-model';
import { Guide } from '@/components/guide/guide';
import type { PageModel } from '@/components/in-page/page-model';
import { Categories } from '@/components/options/categories';
import { categories } from '@/utils/coach/categories/index';
import { signals } from '@/utils/coach/signals/index';
import { sources } from '@/utils/coach/sources';
import { guidePath } from '@/utils/messages/guide-path';
import type { OwnPage } from '@/utils/messages/requests';
import { defaultSettings } from '@/utils/settings/schema';
import type { Writing } from '@/utils/watch/writing';

const page = renderToString(<Guide categories={categories} signals={signals} sources={sources} />);
const anchors = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
const entries = [...categories, ...signals];

/** As the page writes a text. */
const written = (text: string) => renderToString(<p>{text}</p>).slice('<p>'.length, -'</p>'.length);

describe('The guide', () => {
  test.each(entries.map((entry) => [entry.id, entry] as const))(
    'says everything about %s at its anchor',
    (id, entry) => {
      expect(anchors.filter((anchor) => anchor === id)).toHaveLength(1);
      const article = page.slice(page.indexOf(`<article id="${id}"`)).split('</article>')[0] ?? '';
      const titles = entry.sources.map((key) => sources[key]?.title ?? `no source ${key}`);
      const examples = [...entry.examples.flags, ...entry.examples.allows];
      const moves = 'moves' in entry ? entry.moves.flatMap(({ move, before, after }) => [move, before, after]) : [];
      const said = [entry.name, entry.message, entry.why, entry.whenNot, ...titles, ...examples, ...moves];
      // A reply of the examples stands under the post it answers, without the sign that tells the two apart.
      const lines = said.flatMap((text) => text.replace(/^> /u, '').split('\n'));
      expect(lines.filter((line) => !article.includes(written(line)))).toEqual([]);
    },
  );

  test('leads from its contents to places that are there, each once', () => {
    const links = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(links).toEqual(expect.arrayContaining(entries.map(({ id }) => id)));
    expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
  });

  test('has nothing that would have to be fetched', () => {
    const addresses = [...page.matchAll(/ (?:src|srcset|data|poster)="([^"]*)"/gu)].map(([, address]) => address);
    expect(addresses.filter((address) => !address?.startsWith('/'))).toEqual([]);
  });
});

describe('Ways to the guide', () => {
  test('every category in the settings has one', () => {
    const settings = renderToString(
      <Categories categories={categories} settings={defaultSettings} onEdit={() => undefined} />,
    );
    const links = [...settings.matchAll(/href="\/guide\.html#([^"]+)"/gu)].map(([, id]) => id);
    expect(links).toEqual(categories.map(({ id }) => id));
    expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
  });

  test.each(entries.map(({ id }) => id))('the card asks for the page at %s', (id) => {
    const asked: OwnPage[] = [];
    const actions = { openPage: (own: OwnPage) => void asked.push(own) };
    // Neither the writing nor anything else of the page has a part in this.
    const card = new CardModel({} as Writing, { actions } as unknown as PageModel);
    card.explain(id);
    expect(asked).toEqual([{ guide: id }]);
    expect(anchors).toContain(guidePath(id).split('#')[1]);
  });
});
