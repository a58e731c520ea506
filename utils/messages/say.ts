import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

/** The sentences of the screens; English is the list, other languages follow it. */
export type MessageKey = keyof typeof messages;

/** Says a sentence in the person's language; values go in for `$1`, `$2`. */
export type Say = (key: MessageKey, ...values: readonly (string | number)[]) => string;

/** Speaks through the browser's own translations. */
export const say: Say = (key, ...values) => browser.i18n.getMessage(key, values.map(String));
