import type { ComponentChildren } from 'preact';
import type { Source } from '@/utils/coach/sources';
import { Sources } from './sources';

export interface EntryProps {
  readonly about: {
    readonly id: string;
    readonly name: string;
    readonly message: string;
    readonly why: string;
    readonly sources: readonly string[];
  };
  readonly sources: Readonly<Record<string, Source>>;
  /** A word or two over the name. */
  readonly kicker: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One category or signal: what it is, why it matters, and whatever else there is to say. */
export function Entry({ about, sources, kicker, children }: EntryProps) {
  const title = `${about.id}-name`;
  return (
    <article id={about.id} class="sheet entry" aria-labelledby={title}>
      <hgroup>
        <p class="small kind">{kicker}</p>
        <h3 id={title}>{about.name}</h3>
      </hgroup>
      <p class="message">{about.message}</p>
      <p>{about.why}</p>
      <Sources named={about.sources} sources={sources} />
      {children}
    </article>
  );
}
