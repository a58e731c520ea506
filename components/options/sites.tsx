import { enabledSites } from '@/utils/platforms/hosts';
import { bareHost, switchSite } from '@/utils/settings/change-settings';
import type { Settings } from '@/utils/settings/schema';
import { useSay } from '../page/speech';
import { Switch } from '../page/switch';
import type { EditSettings } from './options';

export interface SitesProps {
  readonly settings: Settings;
  readonly onEdit: EditSettings;
  onRemove(origin: string): void;
}

/** Where the coach works: the sites of the list, those the person added, and hosts that were turned off. */
export function Sites({ settings, onEdit, onRemove }: SitesProps) {
  const say = useSay();
  const listed = new Set(enabledSites.flatMap((site) => hostsOf(site.matches)));
  const others = settings.sitesOff.filter((host) => !listed.has(host));
  return (
    <section class="sheet">
      <h2>{say('optionsSites')}</h2>
      <p class="soft">{say('sitesLead')}</p>
      <div class="sites">
        {enabledSites.map(({ id, name, matches }) => {
          const hosts = hostsOf(matches);
          return (
            <Switch
              key={id}
              on={!hosts.every((host) => settings.sitesOff.includes(host))}
              onSwitch={(on) => onEdit((before) => hosts.reduce((now, host) => switchSite(now, host, on), before))}
            >
              {name}
            </Switch>
          );
        })}
      </div>
      {settings.sitesOn.length > 0 && <h3>{say('sitesAdded')}</h3>}
      <ul class="rows">
        {settings.sitesOn.map((origin) => (
          <li key={origin}>
            <span>{new URL(origin).host}</span>
            <button type="button" onClick={() => onRemove(origin)}>
              {say('siteRemove')}
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && <h3>{say('sitesOthersOff')}</h3>}
      <ul class="rows">
        {others.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button type="button" onClick={() => onEdit((before) => switchSite(before, host, true))}>
              {say('undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hostsOf(matches: readonly string[]): string[] {
  return [...new Set(matches.map((pattern) => bareHost(new URL(pattern.replace(/\*$/u, '')).hostname)))];
}
