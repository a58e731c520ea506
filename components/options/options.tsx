import type { ReadonlySignal } from '@preact/signals';
import type { Category } from '@/utils/coach/category';
import type { SetAside } from '@/utils/messages/requests';
import type { MessageKey } from '@/utils/messages/say';
import type { SettingKey, Settings } from '@/utils/settings/schema';
import { AboutYou } from '../page/about-you';
import { Masthead } from '../page/masthead';
import { useSay } from '../page/speech';
import { Switch } from '../page/switch';
import { Backup } from './backup';
import { Categories } from './categories';
import { namesFrom } from './options-model';
import { SetAsideSection } from './set-aside-section';
import { Sites } from './sites';

export type EditSettings = (edit: (settings: Settings) => Settings) => void;

export interface OptionsProps {
  readonly settings: ReadonlySignal<Settings>;
  /** Settings that could not be read and have their default. */
  readonly unreadable: ReadonlySignal<readonly SettingKey[]>;
  readonly setAside: ReadonlySignal<readonly SetAside[]>;
  readonly categories: readonly Pick<Category, 'id' | 'name' | 'why'>[];
  onEdit: EditSettings;
  onTakeBack(id: string): void;
  onUseSites(origins: readonly string[]): Promise<boolean>;
  onRemoveSite(origin: string): void;
}

/** All settings, everything set aside with its undo, and privacy in plain words. */
export function Options(props: OptionsProps) {
  const say = useSay();
  const settings = props.settings.value;
  return (
    <main class="bm page options">
      <Masthead here="options" />
      <h1>{say('optionsTitle')}</h1>
      <div role="status">
        {props.unreadable.value.map((key) => (
          <p class="told" key={key} data-unreadable={key}>
            {say('settingUnreadable', say(settingName(key)))}
          </p>
        ))}
      </div>
      <You settings={settings} onEdit={props.onEdit} />
      <See settings={settings} onEdit={props.onEdit} />
      <Sites settings={settings} onEdit={props.onEdit} onUse={props.onUseSites} onRemove={props.onRemoveSite} />
      <SetAsideSection
        settings={settings}
        here={props.setAside.value}
        categories={props.categories}
        onEdit={props.onEdit}
        onTakeBack={props.onTakeBack}
      />
      <Categories categories={props.categories} settings={settings} onEdit={props.onEdit} />
      <Privacy />
      <Backup settings={settings} onEdit={props.onEdit} />
    </main>
  );
}

interface PartProps {
  readonly settings: Settings;
  readonly onEdit: EditSettings;
}

function You({ settings, onEdit }: PartProps) {
  const say = useSay();
  return (
    <section class="sheet">
      <h2>{say('optionsYou')}</h2>
      <AboutYou settings={settings} onChange={onEdit} />
      <label class="field">
        <span>{say('setting_organisations')}</span>
        <textarea
          rows={3}
          name="organisations"
          data-bedside="off"
          defaultValue={settings.organisations.join('\n')}
          onChange={(event) => {
            const organisations = namesFrom(event.currentTarget.value);
            onEdit((before) => ({ ...before, organisations }));
          }}
        />
        <span class="soft small">{say('organisationsHint')}</span>
      </label>
    </section>
  );
}

function See({ settings, onEdit }: PartProps) {
  const say = useSay();
  return (
    <section class="sheet">
      <h2>{say('optionsSee')}</h2>
      <Switch on={!settings.badgeHidden} onSwitch={(on) => onEdit((before) => ({ ...before, badgeHidden: !on }))}>
        {say('badgeShown')}
      </Switch>
      {settings.badgePlace && (
        <button type="button" onClick={() => onEdit((before) => ({ ...before, badgePlace: undefined }))}>
          {say('badgeBack')}
        </button>
      )}
      <Switch on={settings.strengthsShown} onSwitch={(on) => onEdit((before) => ({ ...before, strengthsShown: on }))}>
        {say('setting_strengthsShown')}
      </Switch>
      <Switch on={settings.inMyWords} onSwitch={(on) => onEdit((before) => ({ ...before, inMyWords: on }))}>
        {say('setting_inMyWords')}
      </Switch>
      <p class="soft small">{say('inMyWordsHint')}</p>
      <Switch on={settings.messagesOn} onSwitch={(on) => onEdit((before) => ({ ...before, messagesOn: on }))}>
        {say('setting_messagesOn')}
      </Switch>
      <p class="soft small">{say('messagesHint')}</p>
      <Switch on={settings.paused} onSwitch={(on) => onEdit((before) => ({ ...before, paused: on }))}>
        {say('setting_paused')}
      </Switch>
    </section>
  );
}

function Privacy() {
  const say = useSay();
  return (
    <section class="sheet">
      <h2>{say('optionsPrivacy')}</h2>
      <p>{say('privacy1')}</p>
      <p>{say('privacy2')}</p>
      <p>{say('privacy3')}</p>
    </section>
  );
}

function settingName(key: SettingKey): MessageKey {
  return `setting_${key}`;
}
