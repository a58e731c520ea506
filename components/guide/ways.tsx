import type { Category } from '@/utils/coach/category';
import { useSay } from '../page/speech';

/** Ways on: what each is called, and one draft before and after it. */
export function Ways({ moves }: Pick<Category, 'moves'>) {
  const say = useSay();
  return (
    <ul class="moves">
      {moves.map(({ move, before, after }) => (
        <li key={move}>
          <b>{move}</b>
          <dl>
            <dt>{say('guideBefore')}</dt>
            <dd class="soft">{before}</dd>
            <dt>{say('guideAfter')}</dt>
            <dd>{after}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
