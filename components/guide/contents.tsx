import { useSay } from '../page/speech';

interface Listed {
  readonly id: string;
  readonly name: string;
}

export interface ContentsProps {
  /** Each group by its name. */
  readonly groups: readonly (readonly [string, readonly Listed[]])[];
}

/** Every entry of the guide, by group. */
export function Contents({ groups }: ContentsProps) {
  const say = useSay();
  return (
    <nav id="contents" class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{say('guideContents')}</h2>
      <ul>
        {groups.map(([group, entries]) => (
          <li key={group} class="group">
            <span class="soft small">{group}</span>
            <ul>
              {entries.map(({ id, name }) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
