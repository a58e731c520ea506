import * as v from 'valibot';
import type { Draft, Report } from '@/utils/coach/types';

const schema = v.object(
  {
    id: v.optional(v.union([v.string('id is not text or a number'), v.number()])),
    text: v.string('text is missing or not text'),
    kind: v.optional(v.picklist(['post', 'reply'], 'kind is neither post nor reply')),
    platform: v.optional(v.nullable(v.string('platform is not text'))),
    context: v.optional(v.nullable(v.string('context is not text'))),
  },
  'the line is not an object',
);

/** A draft as it came in, with the sender's own id. */
export interface DraftLine {
  readonly id: string | number | null;
  readonly draft: Draft;
}

/** Reads `{id, text, kind?, platform?, context?}`; throws with a short reason when the line is something else. */
export function parseDraftLine(line: string): DraftLine {
  const { id, text, kind, platform, context } = v.parse(schema, parseJson(line));
  return {
    id: id ?? null,
    draft: {
      text,
      kind: kind ?? 'post',
      ...(platform == null ? {} : { platform }),
      ...(context == null ? {} : { context }),
    },
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('the line is not JSON');
  }
}

/** One answer as one line of JSON. */
export function formatReport(id: DraftLine['id'], report: Report): string {
  const { label, broadcast, relationship, hold, findings, strengths, receipt } = report;
  return JSON.stringify({
    id,
    label,
    broadcast,
    relationship,
    hold,
    findings: findings.map((finding) => ({
      category: finding.category,
      ruleId: finding.ruleId,
      severity: finding.severity,
      from: finding.from,
      to: finding.to,
      quote: finding.quote,
      message: finding.message,
      replacements: finding.replacements,
      moves: finding.moves,
      layer: finding.layer,
      ...(finding.readsLike === undefined ? {} : { readsLike: finding.readsLike }),
    })),
    signals: strengths.map(({ signal, from, to, quote, layer }) => ({ signal, from, to, quote, layer })),
    receipt,
  });
}
