import type { Report } from '@/utils/coach/types';
import type { Say } from '@/utils/messages/say';
import { make } from '../dom/make';
import { sign } from '../dom/sign';
import { shownLabel } from '../speech';
import { labelChip } from './label-chip';
import { meterShare, plainMerit, type ShownLine, shownLines, shownPoints } from './receipt-model';

/** The score with every line that made it: first what the draft does well. */
export function receipt(report: Report, say: Say): HTMLElement {
  const { gains, costs } = shownLines(report);
  const { headline, next } = report.receipt;
  return make(
    'section',
    { class: 'receipt', 'aria-label': say('receiptTitle') },
    make('header', {}, labelChip(report, say), headline !== undefined && headlineOf(headline, say)),
    make('p', {}, say(`labelMeaning_${shownLabel(report)}`)),
    next !== undefined && make('p', { class: 'next' }, next),
    meter(say('meterRelationship'), 'relationship', report.relationship),
    meter(say('meterBroadcast'), 'broadcast', report.broadcast),
    make('h3', {}, say('receiptGains')),
    make('ul', { class: 'gains' }, gains.length > 0 ? gains.map((line) => lineOf(line, say)) : merit(report, say)),
    costs.length > 0 && make('h3', {}, say('receiptCosts')),
    make(
      'ul',
      { class: 'costs' },
      costs.map((line) => lineOf(line, say)),
    ),
    make('p', { class: 'soft small' }, headline === undefined ? say('receiptShort') : say('receiptSum', headline)),
  );
}

function headlineOf(headline: number, say: Say): HTMLElement {
  const of = make('span', { class: 'soft small' }, say('headlineOf'));
  return make('span', { class: 'headline', 'data-headline': headline }, make('b', {}, headline), ' ', of);
}

function merit(report: Report, say: Say): HTMLElement {
  return make('li', { class: 'merit' }, sign('heart'), make('span', {}, say(plainMerit(report))));
}

function lineOf({ id, name, points, quotes }: ShownLine, say: Say): HTMLElement {
  const words = quotes.map((quote) => `“${quote}”`).join(' · ') || say('wholeDraft');
  return make(
    'li',
    { class: 'line', 'data-receipt-line': id },
    make('span', { class: 'points' }, shownPoints(points)),
    make('span', {}, make('b', {}, name), make('span', { class: 'quotes soft' }, words)),
  );
}

function meter(name: string, kind: 'relationship' | 'broadcast', total: number): HTMLElement {
  const filled = make('span', {});
  // Set through the object model: a page's policy may forbid style attributes.
  filled.style.inlineSize = `${Math.round(meterShare(total) * 100)}%`;
  const values = { 'aria-valuemin': 0, 'aria-valuemax': 50, 'aria-valuenow': Math.min(50, total) };
  return make(
    'div',
    { class: 'meter-row small' },
    name,
    make('span', { class: `meter ${kind}`, role: 'meter', 'aria-label': name, ...values }, filled),
    make('span', { class: 'total' }, total),
  );
}
