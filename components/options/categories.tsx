import { guidePath } from '@/utils/messages/guide-path';
import { changeSettings } from '@/utils/settings/change-settings';
import type { Settings } from '@/utils/settings/schema';
import { useSay } from '../page/speech';
import { Switch } from '../page/switch';
import type { OptionsProps } from './options';

export interface CategoriesProps extends Pick<OptionsProps, 'categories' | 'onEdit'> {
  readonly settings: Settings;
}

/** Every kind of finding with its reason, on or off. */
export function Categories({ categories, settings, onEdit }: CategoriesProps) {
  const say = useSay();
  return (
    <section class="sheet">
      <h2>{say('optionsCategories')}</h2>
      <p class="soft">{say('categoriesLead')}</p>
      <ul class="categories">
        {categories.map(({ id, name, why }) => (
          <li key={id}>
            <Switch
              on={!settings.silenced.includes(id)}
              onSwitch={(on) => onEdit((before) => changeSettings(before, { silence: id, undo: on }, ''))}
            >
              <b>{name}</b>
              <span class="soft small why">{why}</span>
            </Switch>
            <a class="small" href={guidePath(id)} aria-label={say('guideMoreOf', name)}>
              {say('guideMore')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
