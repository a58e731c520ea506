import fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { weightedLength } from '@/utils/platforms/count/weighted';
import { linkEndings } from '@/utils/platforms/link-endings';

const ours = (text: string): number => weightedLength(text, linkEndings);
const theirs = (text: string): number => twitterText.parseTweet(text).weightedLength;

const texts = [
  '',
  'Our nurses are here for you.',
  'Curly “quotes”, a dash – and dots…',
  'First line\n\nSecond line\n',
  'café, naïve, Ångström, e\u0301',
  '日本語の投稿です。',
  '한국어 and English',
  'Привет, доктор',
  'مرحبا بكم',
  '👍',
  '👩‍⚕️ 👨🏽‍⚕️ 👩‍👩‍👧‍👦',
  '🇬🇧🇺🇸 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '1️⃣ #️⃣ 7',
  '❤️ ❤ ☎ ☎️ ™ © ®',
  'https://hospital.example.org/a/very/long/path?with=a&query=1#part',
  'http://nhs.uk',
  'See nhs.uk/stroke, or www.cdc.gov.',
  'Visit hospital.org today.',
  'bit.ly/3abcDEF',
  '(see https://en.wikipedia.org/wiki/Stroke_(medicine))',
  'https://x.com/a.',
  'https://x.com/a!) and more',
  'mail@hospital.org is no link',
  '@hospital.org #hospital.org $hospital.org',
  'e.g. this, i.e. that, 3.5 mg',
  'the end.We are here',
  'the end.It was',
  'hospital.clinic, clinic.health, ward.care',
  'a.b.c.hospital.com:8080/x',
  'https://www.gov.uk/',
  'HTTPS://WWW.NHS.UK/CONDITIONS',
  'https://t.co/abcdefgh',
  'https://müller.de/straße',
  'file.pdf and photo.jpg, README.md',
  'two https://a.com https://b.com',
  'https://a.com,https://b.com',
  '"nhs.uk"',
  '“nhs.uk”',
  '‘cdc.gov’ and so on',
  'hospital.org’s own page',
  'nhs.uk:8080',
  'nhs.uk?a=b',
  'nhs.uk—the site',
  'nhs.uk!',
  'see:nhs.uk',
  'ward.7',
  'Dr.Smith',
  'and/or.no',
  '日本nhs.uk',
  'https://example.com/日本',
  'https://a.com/@user/1',
  'https://a.com/x,y;z',
  'https://a.com/#',
  'https://localhost:3000/',
  'version 1.2.3.4',
];

describe('weightedLength', () => {
  it.each(texts)('counts as X does: %j', (text) => {
    expect(ours(text)).toBe(theirs(text));
  });

  it('counts any mixture of them as X does', () => {
    const pieces = fc.array(fc.constantFrom(...texts.filter(Boolean)), { maxLength: 6 }).map((all) => all.join(' '));
    fc.assert(fc.property(pieces, (text) => ours(text) === theirs(text)));
  });

  it('counts letters of every script as X does', () => {
    const letters = fc.string({
      unit: fc
        .integer({ min: 0x20, max: 0xffff })
        .map((code) => String.fromCharCode(code))
        .filter((one) => /[\p{L}\p{N}\p{P}\p{Zs}]/u.test(one) && !/[.．。]/u.test(one)),
    });
    fc.assert(fc.property(letters, (text) => ours(text) === theirs(text)));
  });
});
