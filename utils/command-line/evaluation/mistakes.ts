import type { Comparison } from './compare';

/** What the coach missed, or said where nothing is. */
export interface Mistake {
  readonly id: string;
  readonly kind: 'miss' | 'false alarm' | 'label' | 'near miss';
  /** Category, signal, or what the label should have been. */
  readonly what: string;
  readonly quote: string;
  readonly text: string;
}

/** Every miss and false alarm of a row, in the order of its labels and findings. */
export function mistakesOf({ row, report, found, judged, signals, judgedSignals }: Comparison): Mistake[] {
  const { id } = row;
  const { text } = row.draft;
  const mistake = (kind: Mistake['kind'], what: string, from: number, to: number): Mistake => ({
    id,
    kind,
    what,
    quote: text.slice(from, to),
    text,
  });
  const mistakes = [
    ...found.filter((one) => !one.isFound).map(({ gold }) => mistake('miss', gold.category, gold.start, gold.end)),
    ...judged
      .filter((one) => !one.isRight)
      .map(({ finding }) => mistake('false alarm', finding.ruleId, finding.from, finding.to)),
    ...signals
      .filter((one) => !one.isFound)
      .map(({ gold }) => mistake('miss', `+${gold.signal}`, gold.start, gold.end)),
    ...judgedSignals
      .filter((one) => !one.isRight)
      .map(({ strength }) => mistake('false alarm', `+${strength.signal}`, strength.from, strength.to)),
  ];
  if (row.overall !== undefined && row.overall !== report.label) {
    mistakes.push(mistake('label', `${row.overall}, not ${report.label}`, 0, 0));
  }
  for (const finding of report.findings) {
    if (finding.category === row.nearMissOf)
      mistakes.push(mistake('near miss', finding.ruleId, finding.from, finding.to));
  }
  return mistakes;
}

/** A mistake as one line for people. */
export function lineOf({ id, kind, what, quote, text }: Mistake): string {
  const words = quote === '' ? '(whole draft)' : `«${quote}»`;
  const around = text.length > 160 ? `${text.slice(0, 160)}…` : text;
  return `${kind.padEnd(11)} ${what.padEnd(34)} ${id}  ${words.replaceAll('\n', ' ')}  in: ${around.replaceAll('\n', ' ')}`;
}
