/** What a post that is being answered is about, and what can be said to it without a word about anybody’s care. */
export interface Concern {
  readonly id: string;
  /** A pattern over plain text, between word boundaries. The named group `thing` is what is spoken of, where it is written there. */
  readonly words: string;
  /** How it is spoken of: «Thank you for telling us about …»; `$` stands for the thing in their own word. */
  readonly name?: string;
  /** What can be said to whoever writes so, true wherever the words stand: a sentence. `$` as above. */
  readonly standard: string;
}
