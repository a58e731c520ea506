/** Whether an address falls under a match pattern such as `https://*.example.org/path/*`. */
export function matchesAddress(pattern: string, address: string): boolean {
  const parts = /^(\w+):\/\/(\*\.)?([^/]+)(\/.*)$/u.exec(pattern);
  // A blob's address holds that of the page that made it.
  const url = address.replace(/^blob:/u, '');
  if (!parts || !URL.canParse(url)) return false;
  const [, scheme, anySubdomain, host = '', path = ''] = parts;
  const { protocol, hostname, pathname } = new URL(url);
  const isHost = hostname === host || (anySubdomain !== undefined && hostname.endsWith(`.${host}`));
  return protocol === `${scheme}:` && isHost && isPath(path, pathname);
}

function isPath(pattern: string, path: string): boolean {
  const literal = pattern.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 'u').test(path);
}
