import type { PageSettings } from '@/utils/messages/lines';

/** What a page knows before the background has answered: nothing is watched or shown. */
export const quietSettings: PageSettings = {
  active: false,
  badgeHidden: false,
  badgePlace: undefined,
  messagesOn: false,
  strengthsShown: true,
  inMyWords: false,
};
