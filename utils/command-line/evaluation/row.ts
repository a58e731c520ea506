import type { CategoryId, Draft, Kind, SignalId } from '@/utils/coach/types';

/** A labelled stretch; an empty quote is a finding about the whole draft. */
export interface GoldSpan {
  readonly category: CategoryId;
  readonly start: number;
  readonly end: number;
  /** Marked by one of two labellers only: neither required nor wrong. */
  readonly isOptional: boolean;
}

/** A labelled strength; without a place it belongs to the draft. */
export interface GoldSignal {
  readonly signal: SignalId;
  readonly start: number;
  readonly end: number;
}

/** One line of an evaluation file. */
export interface Row {
  readonly id: string;
  readonly draft: Draft;
  /** Absent in files without labels. */
  readonly spans?: readonly GoldSpan[];
  readonly signals?: readonly GoldSignal[];
  readonly overall?: string;
  /** The category a near miss must not be flagged for. */
  readonly nearMissOf?: CategoryId;
  /** The category a snippet was written for. */
  readonly writtenFor?: string;
  /** The whole line, for grouping by any of its fields. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads one line as a row; throws with a full sentence when it is not one. `place` names the line, for rows without an id. */
export function readRow(line: string, place: string): Row {
  const fields: unknown = JSON.parse(line);
  if (!isRecord(fields) || typeof fields.text !== 'string') throw new Error(`${place} is not an object with a text.`);
  const spans = goldSpans(fields);
  const signals = goldSignals(fields.signals);
  const { overall, category } = fields;
  return {
    id: typeof fields.id === 'string' ? fields.id : place,
    draft: draftOf(fields, fields.text),
    ...(spans ? { spans } : {}),
    ...(signals ? { signals } : {}),
    ...(typeof overall === 'string' ? { overall } : {}),
    ...(typeof category === 'string' && !spans ? { nearMissOf: category as CategoryId } : {}),
    ...(typeof fields.for === 'string' ? { writtenFor: fields.for } : {}),
    fields,
  };
}

function draftOf(fields: Readonly<Record<string, unknown>>, text: string): Draft {
  const { platform, context } = fields;
  return {
    text,
    kind: kindOf(fields.kind),
    ...(typeof platform === 'string' ? { platform } : {}),
    ...(typeof context === 'string' ? { context } : {}),
  };
}

export function kindOf(value: unknown): Kind {
  return value === 'reply' ? 'reply' : 'post';
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Spans as written, and the draft-level flags that some files keep apart. */
function goldSpans(fields: Readonly<Record<string, unknown>>): GoldSpan[] | undefined {
  if (!Array.isArray(fields.spans)) return undefined;
  const spans = fields.spans.filter(isRecord).map(
    (span): GoldSpan => ({
      // Ids come from the file as text; one the coach does not know simply never matches.
      category: String(span.category) as CategoryId,
      start: Number(span.start ?? 0),
      end: span.quote === '' ? Number(span.start ?? 0) : Number(span.end ?? 0),
      isOptional: span.by === 'one',
    }),
  );
  const flags = Array.isArray(fields.draft_flags) ? fields.draft_flags : [];
  return [
    ...spans,
    ...flags.map((flag): GoldSpan => ({ category: String(flag) as CategoryId, start: 0, end: 0, isOptional: false })),
  ];
}

function goldSignals(value: unknown): GoldSignal[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((signal): GoldSignal => {
    if (!isRecord(signal)) return { signal: String(signal) as SignalId, start: 0, end: 0 };
    return {
      signal: String(signal.signal) as SignalId,
      start: Number(signal.start ?? 0),
      end: Number(signal.end ?? 0),
    };
  });
}
