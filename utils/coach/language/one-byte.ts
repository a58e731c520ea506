const beyond = /[^\0-\xff]/;

/** The text asked about last: a sentence is asked about once for each pattern that is tried on it. */
const last = { text: '', isOneByte: true };

/** Whether every character of a text fits into one byte, as in most English sentences. */
export function isOneByte(text: string): boolean {
  if (text !== last.text) {
    last.text = text;
    last.isOneByte = !beyond.test(text);
  }
  return last.isOneByte;
}

/** What is left of these classes where every character fits into one byte. */
const letters = String.raw`a-zA-Z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff`;
const capitals = String.raw`A-Z\xc0-\xd6\xd8-\xde`;

/** The parts of a pattern that matter here: an escape, and where a class of characters begins and ends. */
const parts = /\\p\{Lu?\}|\\[\s\S]|[[\]]/g;

const known = new WeakMap<RegExp, RegExp>();

/**
 * A text this long makes V8 and SpiderMonkey translate a pattern straight to machine code. By a short one they first
 * write an interpreter's code, which takes V8 about 3 ms for a long pattern, ten times as long, and throw it away soon.
 */
const long = '. '.repeat(512);

/**
 * The same pattern for texts of one byte a character. All the letters of the world are some 600 ranges, and the machine
 * goes through them each time a pattern names them, before it leaves out what such a text cannot hold.
 */
export function forOneByte(pattern: RegExp): RegExp {
  let narrow = known.get(pattern);
  if (narrow === undefined) {
    // With the flag `i` letters outside may stand for others inside.
    narrow = new RegExp(pattern.ignoreCase ? pattern.source : withoutOthers(pattern.source), pattern.flags);
    known.set(pattern, narrow);
    narrow.exec(long);
  }
  return narrow;
}

function withoutOthers(source: string): string {
  let isInside = false;
  return source.replace(parts, (part) => {
    if (part === '[' || part === ']') isInside = part === '[';
    else if (part.startsWith('\\p{')) {
      const ranges = part === String.raw`\p{L}` ? letters : capitals;
      return isInside ? ranges : `[${ranges}]`;
    }
    return part;
  });
}
