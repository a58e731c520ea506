/** A receipt as read from the page. */
export interface PaperReceipt {
  readonly label: string;
  readonly meaning: string;
  /** «64 of 100»; empty for a draft too short to count. */
  readonly headline: string;
  /** «Relationship 8, Broadcast 77» */
  readonly meters: string;
  readonly next: string;
  readonly gains: readonly PaperLine[];
  readonly costs: readonly PaperLine[];
}

export interface PaperLine {
  readonly points: string;
  readonly name: string;
  readonly quotes: string;
}

/** The longest line, in letters: what a terminal and a page of paper both hold. */
const width = 78;

/** The receipt on paper: the draft, what works, what stands in its way, and the one change that would help most. */
export function writeReceipt(draft: string, receipt: PaperReceipt): string {
  const head = receipt.headline === '' ? receipt.label : `${receipt.label}  (${receipt.headline})`;
  return [
    '',
    rule('The draft'),
    wrap(draft, '  '),
    rule('The coach’s receipt'),
    `  ${head}`,
    `  ${receipt.meters}`,
    wrap(receipt.meaning, '  '),
    ...(receipt.next === '' ? [] : ['', wrap(receipt.next, '  ')]),
    '',
    '  What works already',
    ...receipt.gains.map(line),
    ...(receipt.costs.length === 0 ? [] : ['', '  What stands in its way', ...receipt.costs.map(line)]),
    rule(''),
  ].join('\n');
}

function line({ points, name, quotes }: PaperLine): string {
  const start = points === '' ? '        ' : `${points.padStart(6)}  `;
  const words = quotes === '' ? '' : `\n${wrap(quotes, '        ')}`;
  return `${wrap(name, start, '        ')}${words}`;
}

function rule(title: string): string {
  return title === '' ? '─'.repeat(width) : `── ${title} ${'─'.repeat(width - title.length - 4)}`;
}

/** Breaks lines between words; `first` stands before the first line, `rest` before the others. */
function wrap(text: string, first: string, rest = first): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const broken: string[] = [''];
    for (const word of paragraph.split(' ')) {
      const last = broken.at(-1) ?? '';
      if (last !== '' && rest.length + last.length + word.length + 1 > width) broken.push(word);
      else broken[broken.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return broken;
  });
  return lines.map((content, index) => (index === 0 ? first : rest) + content).join('\n');
}
