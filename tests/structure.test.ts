import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The laws of the layout, as docs/architecture.md tells them: a file that breaks one is named. */
const root = resolve(import.meta.dirname, '..');

interface Import {
  /** Path from the repository's root, without ending; a package's name where it is none of ours. */
  readonly from: string;
  readonly isType: boolean;
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

const target = (path: string, named: string): string => {
  if (named.startsWith('@/')) return named.slice(2);
  return named.startsWith('.') ? join(dirname(path), named) : named;
};

/** `import`s and re-exports with what they name; one that names types alone is a type's. */
const importsOf = (path: string, text: string): Import[] =>
  [...text.matchAll(/^(?:import|export)\s+(type\s+)?([\w*{][^;'"]*?\s+from\s+)?['"]([^'"]+)['"]/gmu)].map((match) => {
    const named = /\{([^}]*)\}/u.exec(match[2] ?? '')?.[1];
    const names = named?.split(',').filter((name) => name.trim() !== '') ?? [];
    const areTypes = names.length > 0 && names.every((name) => /^\s*type\s/u.test(name));
    return { from: target(path, match[3] ?? ''), isType: match[1] !== undefined || areTypes };
  });

const sources: readonly Source[] = ['utils', 'components', 'entrypoints'].flatMap(files).map((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, imports: importsOf(path, text) };
});

const isOurs = ({ from }: Import): boolean => /^(?:utils|components|entrypoints|corpus|tests|public)\//u.test(from);
const under = (folder: string): Source[] => sources.filter(({ path }) => path.startsWith(`${folder}/`));

/** `file → what it imports`, for every import that breaks a law. */
const breaches = (among: readonly Source[], isBreach: (what: Import) => boolean): string[] =>
  among.flatMap(({ path, imports }) => imports.filter(isBreach).map(({ from }) => `${path} → ${from}`));

/** Every file of ours that a script brings into a page. */
const reachedFrom = (entry: string): Set<string> => {
  const reached = new Set<string>();
  const known = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/u, ''), source]));
  const visit = (name: string): void => {
    const source = known.get(name) ?? known.get(`${name}/index`);
    if (!source || reached.has(source.path)) return;
    reached.add(source.path);
    for (const { from, isType } of source.imports) if (!isType) visit(from);
  };
  visit(entry);
  return reached;
};

describe('Who may import whom', () => {
  test('the coach imports nothing of ours from outside itself', () => {
    expect(breaches(under('utils/coach'), (one) => isOurs(one) && !one.from.startsWith('utils/coach/'))).toEqual([]);
  });

  test.each(['utils/editors', 'utils/platforms', 'utils/highlight'])(
    '%s take nothing but types from the coach',
    (folder) => {
      const isBreach = (one: Import) => one.from.startsWith('utils/coach') && !one.isType;
      expect(breaches(under(folder), isBreach)).toEqual([]);
    },
  );

  test('utils know nothing of components and entrypoints; components nothing of entrypoints', () => {
    const upward = (one: Import) => /^(?:components|entrypoints)\//u.test(one.from);
    expect(breaches(under('utils'), upward)).toEqual([]);
    expect(breaches(under('components'), ({ from }) => from.startsWith('entrypoints/'))).toEqual([]);
  });

  test.each([
    ['compromise', 'utils/coach/language/'],
    ['@tensorflow', 'utils/coach/encoder/'],
  ])('%s is imported in %s only', (name, folder) => {
    const others = sources.filter(({ path }) => !path.startsWith(folder));
    expect(breaches(others, ({ from }) => from.startsWith(name))).toEqual([]);
  });

  test('the browser is met in entrypoints, settings and messages only', () => {
    const others = sources.filter(({ path }) => !/^(?:entrypoints|utils\/settings|utils\/messages)\//u.test(path));
    expect(breaches(others, (one) => one.from === 'wxt/browser' && !one.isType)).toEqual([]);
  });

  test.each(['entrypoints/sentinel', 'entrypoints/coach', 'entrypoints/sheets'])(
    '%s brings no grammar, no encoder and no list of sites into a page',
    (entry) => {
      const reached = reachedFrom(entry);
      expect(reached.size).toBeGreaterThan(3);
      const heavy = [...reached].filter((path) =>
        /^utils\/(?:coach\/(?:categories|encoder|engine|language|signals)|platforms\/sites)\//u.test(path),
      );
      expect(heavy).toEqual([]);
    },
  );
});

describe('What stands in a file', () => {
  test('no file is longer than 250 lines, but the list of sources', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path);
    expect(long.filter((path) => path !== 'utils/coach/sources.ts')).toEqual([]);
  });

  test('names are words with hyphens, and say what the file is about', () => {
    const odd = sources.map(({ path }) => path).filter((path) => !/^(?:[a-z0-9-]+\/)+[a-z0-9-]+\.tsx?$/u.test(path));
    expect(odd).toEqual([]);
    const vague = sources.filter(({ path }) => /^(?:utils|util|helpers?|common|misc)\.tsx?$/u.test(basename(path)));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test('only entry points, which the framework asks for, have a default export', () => {
    const others = [...under('utils'), ...under('components')].filter(({ text }) => /^export default/mu.test(text));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['utils/coach/categories', /^export const \w+: Category =/gmu],
    ['utils/coach/signals', /^export const \w+: Signal =/gmu],
    ['utils/platforms/sites', /^export const \w+: Site =/gmu],
  ])('a file of %s holds one at most, and goes by its name', (folder, declaration) => {
    const holding = under(folder).filter(({ path, text }) => dirname(path) === folder && text.match(declaration));
    expect(holding.length).toBeGreaterThan(3);
    const crowded = holding.filter(({ text }) => text.match(declaration)?.length !== 1);
    const misnamed = holding.filter(({ path, text }) => !text.includes(`id: '${basename(path, '.ts')}'`));
    expect([...crowded, ...misnamed].map(({ path }) => path)).toEqual([]);
  });

  test('each editor family stands in the list of families, and with how it is written in', () => {
    const index = sources.find(({ path }) => path === 'utils/editors/index.ts')?.text ?? '';
    const ways = sources.find(({ path }) => path === 'utils/editors/writing-traits.ts')?.text ?? '';
    const families = under('utils/editors').filter(({ text }) => /: EditorTraits = /u.test(text));
    expect(families.length).toBeGreaterThan(7);
    for (const { path } of families) {
      const named = `'./${basename(path, '.ts')}'`;
      expect(index).toContain(named);
      expect(ways).toContain(named);
    }
  });
});
