import * as v from 'valibot';
import { categories } from '@/utils/coach/categories/index';
import type { CategoryId, CoachSettings } from '@/utils/coach/types';

const isCategory = (id: string): id is CategoryId => categories.some((category) => category.id === id);

const schema = v.partial(
  v.strictObject({
    audience: v.picklist(['public', 'patients', 'peers']),
    voice: v.picklist(['nurse', 'physician', 'allied', 'communications']),
    country: v.picklist(['US', 'UK', 'CA', 'AU']),
    organisations: v.array(v.string()),
    silenced: v.array(v.pipe(v.string(), v.guard(isCategory))),
  }),
);

/** Coach settings from JSON; what is not named keeps its default. Throws with a full sentence when it is not such a file. */
export function readSettings(json: string, defaults: CoachSettings): CoachSettings {
  const answer = v.safeParse(schema, JSON.parse(json));
  if (answer.success) return { ...defaults, ...definedOnly(answer.output) };
  const issue = answer.issues[0];
  throw new Error(`The settings file cannot be used: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
}

function definedOnly(settings: v.InferOutput<typeof schema>): Partial<CoachSettings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
