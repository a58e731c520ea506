import type { Settings } from '@/utils/settings/schema';
import { Choice } from './choice';
import { useSay } from './speech';

export interface AboutYouProps {
  readonly settings: Settings;
  onChange(edit: (settings: Settings) => Settings): void;
}

/** Who writes and who reads: what the advice is fitted to. */
export function AboutYou({ settings, onChange }: AboutYouProps) {
  const say = useSay();
  return (
    <>
      <Choice
        label="setting_voice"
        value={settings.voice}
        options={[
          ['nurse', 'voice_nurse'],
          ['physician', 'voice_physician'],
          ['allied', 'voice_allied'],
          ['communications', 'voice_communications'],
        ]}
        onChange={(voice) => onChange((before) => ({ ...before, voice }))}
      />
      <Choice
        label="setting_audience"
        value={settings.audience}
        options={[
          ['public', 'audience_public'],
          ['patients', 'audience_patients'],
          ['peers', 'audience_peers'],
        ]}
        onChange={(audience) => onChange((before) => ({ ...before, audience }))}
      />
      <Choice
        label="setting_country"
        value={settings.country}
        options={[
          ['US', 'country_US'],
          ['UK', 'country_UK'],
          ['CA', 'country_CA'],
          ['AU', 'country_AU'],
        ]}
        onChange={(country) => onChange((before) => ({ ...before, country }))}
      />
      <p class="soft small">{say('countryHint')}</p>
    </>
  );
}
