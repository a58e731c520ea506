import type { Evaluation, Figures } from './figures';

/** The figures of one file or group as lines for people. */
export function tableOf(title: string, evaluation: Evaluation): string[] {
  const { overall, categories, signals, labels, nearMisses } = evaluation;
  const lines = [`${title}: ${evaluation.rows} rows, ${evaluation.words} words`];
  if (overall.words.gold + overall.words.findings > 0)
    lines.push(...figureLines('findings on words', overall.words, categories.words));
  if (overall.draft.gold + overall.draft.findings > 0)
    lines.push(...figureLines('findings on the whole draft', overall.draft, categories.draft));
  if (Object.keys(signals).length > 0) lines.push(...figureLines('signals', undefined, signals));
  if (evaluation.falseAlarmsPerThousandWords !== undefined) {
    lines.push(`  false alarms per 1,000 words: ${evaluation.falseAlarmsPerThousandWords.toFixed(2)}`);
  }
  if (labels) lines.push(`  label agreement: ${labels.agree} of ${labels.rows} (${percent(labels.share)})`);
  if (nearMisses) {
    lines.push(
      `  rows with a finding of their own category: ${nearMisses.withOwnFinding} of ${nearMisses.rows}; rows with a hold: ${nearMisses.holds}`,
    );
  }
  if (overall.words.gold + overall.draft.gold === 0) lines.push(...rateLines(evaluation));
  return lines;
}

function figureLines(title: string, overall: Figures | undefined, parts: Readonly<Record<string, Figures>>): string[] {
  const header = `  ${title.padEnd(28)} ${['labelled', 'found', 'findings', 'right', 'prec.', 'recall', 'F1'].map((word) => word.padStart(8)).join(' ')}`;
  const rows = Object.entries(parts).map(([id, figures]) => figureLine(id, figures));
  return overall === undefined ? [header, ...rows] : [header, ...rows, figureLine('overall', overall)];
}

function figureLine(id: string, figures: Figures): string {
  const counts = [figures.gold, figures.found, figures.findings, figures.right].map(String);
  const shares = [figures.precision, figures.recall, figures.f1].map((share) =>
    share === undefined ? '-' : share.toFixed(2),
  );
  return `    ${id.padEnd(26)} ${[...counts, ...shares].map((cell) => cell.padStart(8)).join(' ')}`;
}

function rateLines(evaluation: Evaluation): string[] {
  const rates = Object.entries(evaluation.rates).sort(([, a], [, b]) => b - a);
  return [
    `  findings per 1,000 words: ${evaluation.findingsPerThousandWords.toFixed(2)}`,
    ...rates.map(([category, rate]) => `    ${category.padEnd(26)} ${rate.toFixed(2).padStart(8)}`),
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
