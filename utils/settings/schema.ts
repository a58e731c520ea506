import * as v from 'valibot';
import type { CategoryId } from '@/utils/coach/types';

const categoryId = v.custom<CategoryId>((value) => typeof value === 'string' && /^[a-z]+(-[a-z]+)*$/.test(value));
const texts = v.array(v.pipe(v.string(), v.maxLength(200)));

/** A phrase the person never wants to hear about again, for one category. */
const dismissedPhrase = v.object({
  category: categoryId,
  /** Lower case, spaces collapsed. */
  phrase: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
});

/** Offset of the badge from the composer's lower right corner, CSS pixels. */
const place = v.object({ x: v.pipe(v.number(), v.finite()), y: v.pipe(v.number(), v.finite()) });

/** One schema a setting, so that a broken one costs only itself. */
export const settingSchemas = {
  /** Quiet on every site until taken back. */
  paused: v.boolean(),
  /** Host names on which the person turned the coach off. */
  sitesOff: texts,
  /** Origins the person added, for instance `https://forum.example`. */
  sitesOn: texts,
  audience: v.picklist(['public', 'patients', 'peers']),
  voice: v.picklist(['nurse', 'physician', 'allied', 'communications']),
  country: v.picklist(['US', 'UK', 'CA', 'AU']),
  /** Names the writer's organisation goes by. */
  organisations: texts,
  /** Kinds of finding the person switched off. */
  silenced: v.array(categoryId),
  dismissedPhrases: v.array(dismissedPhrase),
  badgeHidden: v.boolean(),
  /** Absent until the person moved the badge. */
  badgePlace: v.optional(place),
  /** Private messages are left alone unless this is on. */
  messagesOn: v.boolean(),
  /** A calm dotted line under what the draft does well. */
  strengthsShown: v.boolean(),
  /** «Say it in my words», with the language model of the browser itself, where it has one. */
  inMyWords: v.boolean(),
} as const;

export type SettingKey = keyof typeof settingSchemas;

/** Everything the person can set. */
export type Settings = { readonly [Key in SettingKey]: v.InferOutput<(typeof settingSchemas)[Key]> };

export type DismissedPhrase = v.InferOutput<typeof dismissedPhrase>;
export type BadgePlace = v.InferOutput<typeof place>;

export const defaultSettings: Settings = {
  paused: false,
  sitesOff: [],
  sitesOn: [],
  audience: 'public',
  voice: 'nurse',
  country: 'US',
  organisations: [],
  silenced: [],
  dismissedPhrases: [],
  badgeHidden: false,
  badgePlace: undefined,
  messagesOn: false,
  strengthsShown: true,
  inMyWords: false,
};
