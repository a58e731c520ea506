import type { Source } from '@/utils/coach/sources';
import { useSay } from '../page/speech';

export interface SourcesProps {
  /** Keys into `sources`. */
  readonly named: readonly string[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** Where a reason comes from. Nothing is fetched; an address is followed only when somebody does. */
export function Sources({ named, sources }: SourcesProps) {
  const say = useSay();
  const found = named.flatMap((key) => sources[key] ?? []);
  return (
    <details class="sources">
      <summary>{say('guideSources', found.length)}</summary>
      <ul class="small">
        {found.map(({ title, url }) => (
          <li key={title}>
            {url === undefined ? (
              title
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
