import { useSignal } from '@preact/signals';
import type { MessageKey } from '@/utils/messages/say';
import { useSay } from '../page/speech';
import { originOf, type SiteState } from './popup-model';

export interface UseHereProps {
  /** Nameless where the browser does not say which site this is. */
  readonly site: Extract<SiteState, { name: 'unknown' }>;
  onUse(origins: readonly string[]): Promise<boolean>;
}

/** One click brings the coach to a site that is not on the list, kept until taken back. */
export function UseHere({ site, onUse }: UseHereProps) {
  const { host } = site;
  const say = useSay();
  const typed = useSignal('');
  const told = useSignal<MessageKey | undefined>(undefined);
  const use = async () => {
    const origin = originOf(host ?? typed.value);
    if (!origin) told.value = 'popupAddressOdd';
    else if (!(await onUse(site.origins ?? [origin]))) told.value = 'popupNoPermission';
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void use();
  };
  return (
    <form class="sheet use-here" onSubmit={submit}>
      <h2>{say('popupUnknown')}</h2>
      {host === undefined && (
        <label class="field">
          <span>{say('popupAddress')}</span>
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            placeholder={say('popupAddressHint')}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
        </label>
      )}
      <button type="submit" class="main" data-do="use">
        {host === undefined ? say('popupUse') : say('popupUseOn', site.site ?? host)}
      </button>
      <p class="small soft" role="status">
        {say(told.value ?? 'popupUseHint')}
      </p>
    </form>
  );
}
