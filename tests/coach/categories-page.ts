import { categories } from '@/utils/coach/categories/index';
import type { Category } from '@/utils/coach/category';
import type { Signal } from '@/utils/coach/signal';
import { signals } from '@/utils/coach/signals/index';
import { sources } from '@/utils/coach/sources';

const severities = { tip: 'a style nudge', fix: 'worth changing', hold: 'stop and check before posting' };

/** The page that explains every category and signal, written from the data the coach runs on. */
export function categoriesPage(): string {
  return [
    '# What the coach looks for',
    '',
    'This page is written from the categories and signals themselves (`npx vitest run tests/coach -u` after a change).',
    'A finding is an offer, never a verdict: every one can be dismissed, and nothing is sent anywhere.',
    '',
    '## Categories',
    '',
    ...categories.flatMap(categorySection),
    '## Signals',
    '',
    'What a draft does well; each is credited once.',
    '',
    ...signals.flatMap(signalSection),
    '## Sources',
    '',
    ...sourceLines(),
    '',
  ].join('\n');
}

function categorySection(category: Category): string[] {
  return [
    `### ${category.name}`,
    `<a id="${category.id}"></a>`,
    '',
    `\`${category.id}\` · ${category.group} · ${category.severity}: ${severities[category.severity]} · ${scopeOf(category)} · weight ${category.weight}`,
    '',
    `**${category.message}**`,
    '',
    `${category.why} ${linksTo(category.sources)}`,
    '',
    `**Not flagged:** ${category.whenNot}`,
    '',
    '| Instead | Before | After |',
    '|---|---|---|',
    ...category.moves.map(({ move, before, after }) => `| ${cell(move)} | ${cell(before)} | ${cell(after)} |`),
    '',
    ...exampleLists(category.examples, 'Flagged, for instance', 'Not flagged, for instance'),
  ];
}

function signalSection(signal: Signal): string[] {
  return [
    `### ${signal.name}`,
    `<a id="${signal.id}"></a>`,
    '',
    `\`${signal.id}\` · credit ${signal.credit}`,
    '',
    `**${signal.message}**`,
    '',
    `${signal.why} ${linksTo(signal.sources)}`,
    '',
    `**Not credited:** ${signal.whenNot}`,
    '',
    ...exampleLists(signal.examples, 'Credited, for instance', 'Not credited, for instance'),
  ];
}

function exampleLists(examples: Category['examples'], flags: string, allows: string): string[] {
  return [`${flags}:`, '', ...examples.flags.map(item), '', `${allows}:`, '', ...examples.allows.map(item), ''];
}

function item(example: string): string {
  return `- ${example.replaceAll('\n', ' ⏎ ')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}

function scopeOf(category: Category): string {
  return category.scope.length === 2 ? 'posts and replies' : category.scope[0] === 'post' ? 'posts' : 'replies';
}

function linksTo(keys: readonly string[]): string {
  return keys.map((key) => `[${key}](#${key.toLowerCase()})`).join(' ');
}

/** The sources that some category or signal names, in the order of the manual. */
function sourceLines(): string[] {
  const named = new Set([...categories, ...signals].flatMap((owner) => owner.sources));
  return Object.entries(sources)
    .filter(([key]) => named.has(key))
    .map(
      ([key, { title, url }]) =>
        `- <a id="${key.toLowerCase()}"></a>**${key}** ${title}${url === undefined ? '' : ` ${url}`}`,
    );
}
