import type { WritingNow } from '@/utils/messages/lines';

/** How the site of the tab in front stands to the coach. */
export type SiteState =
  /** Enabled from the start, or added by the person. */
  | { readonly name: 'known'; readonly host: string; readonly on: boolean }
  /** A site the coach is not on: its host and what to ask the browser for, only where the browser tells which it is. */
  | { readonly name: 'unknown'; readonly host?: string; readonly origins?: readonly string[]; readonly site?: string }
  /** A page of the browser or of an extension. */
  | { readonly name: 'none' };

/** Of what the frames of a tab say, the draft somebody wrote in last. */
export function newest(frames: Iterable<WritingNow>): WritingNow | undefined {
  let latest: WritingNow | undefined;
  for (const writing of frames) if (!latest || writing.at > latest.at) latest = writing;
  return latest;
}

/** Makes the origin of what somebody typed as a site's address; undefined where it names none. */
export function originOf(typed: string): string | undefined {
  const address = /^https?:\/\//iu.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, port } = new URL(address);
  if (!/^[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(hostname)) return undefined;
  return `https://${hostname}${port && `:${port}`}`;
}
