import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Encoder, loadEncoder } from '@/utils/coach/encoder/encoder';
import type { Heads } from '@/utils/coach/encoder/heads';
import { type HeadsFile, readHeads, writeHeads } from '@/utils/coach/encoder/heads-file';
import { headLabels } from '@/utils/coach/encoder/labels';
import { encoderFilesIn } from '@/utils/command-line/encoder-files';
import { prepareEncoder } from '../encoder/quantise';
import { combine } from './combine';
import { chooseExamples } from './examples';
import { type Item, makeItems } from './items';
import { createNetwork, randomFrom, type Schedule } from './network';
import { type Corpus, type CorpusRow, readCorpus } from './read-corpus';
import { chooseThresholds, type Measured, measure, probabilitiesOf } from './thresholds';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, '.output/encoder');
const cache = path.join(root, '.output/vectors');
const output = path.join(root, 'public/encoder');

/** Everything that decides the outcome beside the corpus. */
export const schedule: Schedule = {
  hidden: 128,
  epochs: 10,
  batch: 64,
  rate: 0.003,
  lexiconRate: 3,
  warmUp: 60,
  positive: 2,
  wordShare: 0.5,
  leaveOut: 0.4,
  overlook: 0.15,
  decay: 0.01,
  seeds: [7, 8],
};

function train(items: readonly Item[], seed: number): Heads {
  const random = randomFrom(seed);
  const network = createNetwork(schedule, random);
  const order = items.map((_, index) => index);
  const steps = schedule.epochs * Math.ceil(items.length / schedule.batch);
  let done = 0;
  for (let epoch = 1; epoch <= schedule.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    let loss = 0;
    const started = performance.now();
    for (let start = 0; start < order.length; start += schedule.batch) {
      const some = order.slice(start, start + schedule.batch).flatMap((index) => items[index] ?? []);
      const rate = schedule.rate * Math.min(1, (done + 1) / schedule.warmUp) * (1 - done / steps);
      done++;
      loss += (network.learn(some, rate) * some.length) / items.length;
    }
    console.log(
      `pass ${epoch} of ${schedule.epochs}: loss ${loss.toFixed(3)}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
  }
  return network.heads();
}

/** Writer by writer, so that the vectors of those who wrote nothing new are still there from the last time. */
async function itemsOf(rows: readonly CorpusRow[], encoder: Encoder): Promise<Item[]> {
  const writers = new Map<string, CorpusRow[]>();
  for (const row of rows) {
    const writer = /^[a-z]+-(?:\d+|writers)/u.exec(row.writer)?.[0] ?? row.writer;
    writers.set(writer, [...(writers.get(writer) ?? []), row]);
  }
  const items: Item[] = [];
  for (const own of writers.values()) items.push(...(await makeItems(own, encoder, cache)));
  return items;
}

function summary(name: string, measured: readonly Measured[]): string {
  const sum = (pick: (one: Measured) => number) => measured.reduce((total, one) => total + pick(one), 0);
  const right = sum((one) => one.right);
  const precision = right / (right + sum((one) => one.wrong));
  const recall = right / (right + sum((one) => one.missed));
  return `${name}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { thresholds: { type: 'boolean', default: false } } });
  prepareEncoder(folder);
  const corpus = readCorpus(path.join(root, 'corpus'));
  const encoder = await loadEncoder(encoderFilesIn(folder));
  const learnt = values.thresholds ? committed() : await learn(corpus, encoder);
  const [tune, test] = [await itemsOf(corpus.tune, encoder), await itemsOf(corpus.test, encoder)];
  console.log(`${tune.length} sentences to choose thresholds, ${test.length} kept apart`);
  const made = { ...learnt, thresholds: chooseThresholds(probabilitiesOf(learnt, tune), tune) };
  report('kept apart', made, test);
  write(made, corpus.digest);
}

/** Trains on everything that is not kept apart, chooses the examples, and gives the heads as their file will hold them. */
async function learn(corpus: Corpus, encoder: Encoder): Promise<Heads> {
  const items = await itemsOf(corpus.train, encoder);
  console.log(`${items.length} sentences to learn from`);
  const heads = combine(schedule.seeds.map((seed) => train(items, seed)));
  mkdirSync(output, { recursive: true });
  write(heads, corpus.digest);
  const examples = await chooseExamples(corpus.train, encoder, cache);
  writeFileSync(path.join(output, 'examples.json'), `${JSON.stringify(examples)}\n`);
  return committed();
}

function committed(): Heads {
  const file = JSON.parse(readFileSync(path.join(output, 'heads.json'), 'utf8')) as HeadsFile;
  return readHeads(file, new Uint8Array(readFileSync(path.join(output, 'heads.bin'))).buffer);
}

function write(made: Heads, madeFrom: string): void {
  const { file, bytes } = writeHeads(made, madeFrom);
  writeFileSync(path.join(output, 'heads.json'), `${JSON.stringify(file)}\n`);
  writeFileSync(path.join(output, 'heads.bin'), bytes);
}

function report(name: string, made: Heads, items: readonly Item[]): void {
  const answers = probabilitiesOf(made, items);
  const measured = headLabels.map((_, label) => measure(answers, items, label, made.thresholds[label] ?? 0.5));
  const categories = headLabels.indexOf('open-question');
  console.log(summary(`${name}: categories`, measured.slice(0, categories)));
  console.log(summary(`${name}: signals`, measured.slice(categories)));
  for (const one of measured)
    console.log(
      `  ${one.label.padEnd(24)} at ${one.threshold.toFixed(2)}: ${one.right} right, ${one.wrong} wrong, ${one.missed} missed`,
    );
}

await main();
