import { useSignal } from '@preact/signals';
import type { MessageKey } from '@/utils/messages/say';
import type { Settings } from '@/utils/settings/schema';
import { useSay } from '../page/speech';
import type { EditSettings } from './options';
import { settingsFile, settingsFromFile } from './options-model';

/** Settings out to a file and in again. */
export function Backup({ settings, onEdit }: { settings: Settings; onEdit: EditSettings }) {
  const say = useSay();
  const told = useSignal<MessageKey | undefined>(undefined);
  const load = async (file: File | undefined) => {
    const read = file && settingsFromFile(await file.text());
    told.value = read ? 'backupDone' : 'backupOdd';
    if (read) onEdit(() => read.settings);
  };
  return (
    <section class="sheet">
      <h2>{say('optionsBackup')}</h2>
      <div class="buttons">
        <a class="button" download="bedside-manner-settings.json" href={dataAddress(settings)}>
          {say('backupExport')}
        </a>
        <label class="button file">
          {say('backupImport')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void load(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <p role="status">{told.value && say(told.value)}</p>
    </section>
  );
}

function dataAddress(settings: Settings): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(settingsFile(settings))}`;
}
