import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFolder } from '../set-up/build';
import { browserName } from './setting';

const fileOf = (name: string) => join(builtFolder[browserName], name);
const bytesOf = (name: string) => statSync(fileOf(name)).size;

describe('What pages have to load', () => {
  test('where somebody writes: at most 60 kB, screens and styles included', () => {
    expect(bytesOf('sentinel.js') + bytesOf('coach.js')).toBeLessThanOrEqual(60_000);
  });

  test('everywhere else: less than 3 kB', () => {
    expect(bytesOf('sentinel.js')).toBeLessThan(3000);
  });

  test.each(['coach.js', 'sheets.js'])('%s holds nothing of what reads grammar', (name) => {
    // Every copy of compromise carries its tags.
    expect(readFileSync(fileOf('background.js'), 'utf8')).toContain('PhrasalVerb');
    expect(readFileSync(fileOf(name), 'utf8')).not.toContain('PhrasalVerb');
  });
});
