import type { SetAside } from '@/utils/messages/requests';
import { changeSettings } from '@/utils/settings/change-settings';
import type { Settings } from '@/utils/settings/schema';
import { useSay } from '../page/speech';
import type { OptionsProps } from './options';

export interface SetAsideSectionProps extends Pick<OptionsProps, 'categories' | 'onEdit' | 'onTakeBack'> {
  readonly settings: Settings;
  readonly here: readonly SetAside[];
}

/** Everything the person asked the coach not to mention, in its three reaches, each with its undo. */
export function SetAsideSection({ settings, here, categories, onEdit, onTakeBack }: SetAsideSectionProps) {
  const say = useSay();
  const nameOf = (id: string) => categories.find((category) => category.id === id)?.name ?? id;
  const isEmpty = here.length + settings.dismissedPhrases.length + settings.silenced.length === 0;
  return (
    <section class="sheet" data-section="set-aside">
      <h2>{say('optionsAside')}</h2>
      <p class="soft">{say(isEmpty ? 'asideNothing' : 'asideLead')}</p>
      <Rows
        title={say('asideHere')}
        rows={here.map(({ id, phrase, category, site }) => ({
          key: id,
          text: phrase === '' ? nameOf(category) : `“${phrase}”`,
          note: site,
          undo: () => onTakeBack(id),
        }))}
      />
      <Rows
        title={say('asidePhrases')}
        rows={settings.dismissedPhrases.map((dismissPhrase) => ({
          key: `${dismissPhrase.category} ${dismissPhrase.phrase}`,
          text: `“${dismissPhrase.phrase}”`,
          note: nameOf(dismissPhrase.category),
          undo: () => onEdit((before) => changeSettings(before, { dismissPhrase, undo: true }, '')),
        }))}
      />
      <Rows
        title={say('asideCategories')}
        rows={settings.silenced.map((silence) => ({
          key: silence,
          text: nameOf(silence),
          note: '',
          undo: () => onEdit((before) => changeSettings(before, { silence, undo: true }, '')),
        }))}
      />
    </section>
  );
}

interface Row {
  readonly key: string;
  readonly text: string;
  readonly note: string;
  undo(): void;
}

function Rows({ title, rows }: { title: string; rows: readonly Row[] }) {
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="rows">
        {rows.map(({ key, text, note, undo }) => (
          <li key={key}>
            <span>
              {text} <span class="soft small">{note}</span>
            </span>
            <button type="button" aria-label={`${say('undo')}: ${text}`} onClick={undo}>
              {say('undo')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
