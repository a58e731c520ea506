/**
 * A way to write that an editor takes as a person's own edit:
 * `replacement` as a browser's spell checker does, `command` as typing, `paste` as pasting plain text.
 */
export type Way = 'replacement' | 'command' | 'paste';

/** What one editor family has of its own. */
export interface EditorTraits {
  readonly id: string;
  /** Matches the editing host. */
  readonly host: string;
  /** Ways to write, best first. */
  readonly ways: readonly Way[];
  /** Ways to write text that holds line breaks, best first. */
  readonly waysWithBreaks: readonly Way[];
  /** Edits closer together than this become one undo step in the editor's own history. Milliseconds. */
  readonly undoPause: number;
  /** Not editable and not text: placeholders, cursors of others. A selector; what all editors share is known already. */
  readonly decorations?: string;
}
