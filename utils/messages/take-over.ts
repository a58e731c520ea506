/** Two kinds of script run in a page: the sentinel, and the coach it fetches. */
export type Role = 'sentinel' | 'coach';

const arrival = (role: Role) => `bedside-manner:${role}`;

/**
 * Says that a new script is here and gives the signal of its life: older ones of its kind end at once, and so does this one
 * when a newer comes. A new sentinel ends an old coach as well: it means that the extension was updated or reloaded.
 */
export function takeOver(document: Document, role: Role): AbortController {
  document.dispatchEvent(new CustomEvent(arrival(role)));
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => controller.abort();
  document.addEventListener(arrival('sentinel'), end, { signal });
  if (role === 'coach') document.addEventListener(arrival('coach'), end, { signal });
  return controller;
}
