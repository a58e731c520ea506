import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { Check } from './check';

const draft = 'We are thrilled to announce our award winning ward';

const at = (offset: number): { from: number; to: number } => ({ from: offset, to: offset });

export const apply: Check = {
  id: 'apply',
  run: async (subject) => {
    await subject.write(draft);
    await subject.apply('thrilled', 'glad');
    await subject.eventually('the caret', () => subject.caret(), at(11));
  },
};

export const nextKey: Check = {
  id: 'next key lands',
  run: async (subject) => {
    await subject.write(draft);
    await subject.apply('thrilled', 'really glad');
    await subject.type(', all of us,');
    await subject.holds(draft.replace('thrilled', 'really glad, all of us,'));
    await subject.settled();
    await subject.press('Backspace');
    await subject.holds(draft.replace('thrilled', 'really glad, all of us'));
  },
};

export const undo: Check = {
  id: 'undo',
  run: async (subject) => {
    await subject.write(draft);
    await subject.apply('thrilled', 'glad');
    await subject.undo();
    await subject.holds(draft);
  },
};

export const redo: Check = {
  id: 'redo',
  run: async (subject) => {
    await subject.write(draft);
    const after = await subject.apply('thrilled', 'glad');
    await subject.undo();
    await subject.holds(draft);
    await subject.redo();
    await subject.holds(after);
  },
};

export const twice: Check = {
  id: 'two in a row',
  run: async (subject) => {
    await subject.write(draft);
    const once = await subject.apply('thrilled to announce', 'opening');
    await subject.apply('award winning ward', 'ward');
    await subject.type('!');
    await subject.holds('We are opening our ward!');
    await subject.settled();
    await subject.press('Backspace');
    await subject.holds('We are opening our ward');
    strictEqual(once, 'We are opening our award winning ward');
  },
};

export const undoTwice: Check = {
  id: 'two, undone one by one',
  run: async (subject) => {
    await subject.write(draft);
    const once = await subject.apply('thrilled to announce', 'opening');
    await subject.apply('award winning ward', 'ward');
    await subject.undo();
    await subject.holds(once);
    await subject.undo();
    await subject.holds(draft);
  },
};

export const caretElsewhere: Check = {
  id: 'caret elsewhere',
  run: async (subject) => {
    await subject.write(draft);
    await subject.press(subject.fixture.breaks === 'none' ? 'Home' : 'Control+Home');
    await subject.eventually('the caret', () => subject.caret(), at(0));
    await subject.apply('award winning', 'new');
    await subject.eventually('the caret', () => subject.caret(), at('We are thrilled to announce our new'.length));
  },
};

export const atEdges: Check = {
  id: 'first and last word',
  run: async (subject) => {
    await subject.write('Thrilled to see you tomorrow');
    await subject.apply('Thrilled', 'Happy');
    await subject.apply('tomorrow', 'soon');
    await subject.type('.');
    await subject.holds('Happy to see you soon.');
  },
};

export const leaveOut: Check = {
  id: 'leave words out',
  run: async (subject) => {
    await subject.write('Really, we are very proud');
    await subject.apply(' very', '');
    await subject.apply('Really, ', '');
    await subject.holds('we are proud');
    await subject.undo();
    await subject.holds('Really, we are proud');
  },
};

export const addWords: Check = {
  id: 'add words',
  run: async (subject) => {
    await subject.write('We opened a ward.');
    const text = await subject.tab.ask('text');
    strictEqual(await subject.tab.ask('replace', at(text.length), ' What would help you?', text), 'applied');
    await subject.holds('We opened a ward. What would help you?');
    const now = await subject.tab.ask('text');
    strictEqual(await subject.tab.ask('replace', at(0), 'Hello. ', now), 'applied');
    await subject.holds('Hello. We opened a ward. What would help you?');
  },
};

export const whole: Check = {
  id: 'replace all',
  run: async (subject) => {
    await subject.write(draft);
    await subject.apply(draft, 'What matters to you on a ward?');
    await subject.undo();
    await subject.holds(draft);
  },
};

export const stale: Check = {
  id: 'late answer refused',
  run: async (subject) => {
    await subject.write(draft);
    strictEqual(await subject.tab.ask('replace', { from: 7, to: 15 }, 'glad', `${draft}.`), 'refused');
    await subject.holds(draft);
  },
};

export const selects: Check = {
  id: 'select words',
  run: async (subject) => {
    await subject.write(draft);
    await subject.tab.ask('select', { from: 7, to: 15 });
    deepStrictEqual(await subject.caret(), { from: 7, to: 15 });
    await subject.type('glad');
    await subject.holds(draft.replace('thrilled', 'glad'));
  },
};
