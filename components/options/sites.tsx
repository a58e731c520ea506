import { useSignal } from '@preact/signals';
import { enabledSites, sitesByChoice } from '@/utils/platforms/hosts';
import type { Place } from '@/utils/platforms/site';
import { bareHost, switchSite } from '@/utils/settings/change-settings';
import type { Settings } from '@/utils/settings/schema';
import { useSay } from '../page/speech';
import { Switch } from '../page/switch';
import type { EditSettings } from './options';

export interface SitesProps {
  readonly settings: Settings;
  readonly onEdit: EditSettings;
  /** Asks the browser for origins and works there from now on; false where the person said no. */
  onUse(origins: readonly string[]): Promise<boolean>;
  onRemove(origin: string): void;
}

/** Where the coach works: the sites of the list, those the person added, and hosts that were turned off. */
export function Sites({ settings, onEdit, onUse, onRemove }: SitesProps) {
  const say = useSay();
  const listed = new Set(enabledSites.flatMap((site) => hostsOf(site.matches)));
  const others = settings.sitesOff.filter((host) => !listed.has(host));
  const byChoice = new Set(sitesByChoice.flatMap(originsOf));
  const added = settings.sitesOn.filter((origin) => !byChoice.has(origin));
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
      <h3>{say('sitesByChoice')}</h3>
      <p class="soft small">{say('sitesByChoiceHint')}</p>
      <div class="sites">
        {sitesByChoice.map((place) => (
          <SiteByChoice key={place.id} place={place} settings={settings} onUse={onUse} onRemove={onRemove} />
        ))}
      </div>
      {added.length > 0 && <h3>{say('sitesAdded')}</h3>}
      <ul class="rows">
        {added.map((origin) => (
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

/** A known site that is off until somebody wants it: switching it on asks the browser for its addresses alone. */
function SiteByChoice({ place, settings, onUse, onRemove }: { place: Place } & Omit<SitesProps, 'onEdit'>) {
  const origins = originsOf(place);
  const isOn = origins.every((origin) => settings.sitesOn.includes(origin));
  // Where the person says no to the browser, the switch goes back to where the settings have it.
  const asked = useSignal(0);
  const turn = async (on: boolean) => {
    if (on) await onUse(origins);
    else origins.map(onRemove);
    asked.value += 1;
  };
  return (
    <Switch key={asked.value} on={isOn} onSwitch={(on) => void turn(on)}>
      {place.name}
    </Switch>
  );
}

/** What the browser is asked for, as the settings keep it: `https://*.example.org`. */
function originsOf({ matches }: Place): string[] {
  return matches.map((pattern) => pattern.replace(/\/\*$/u, ''));
}

function hostsOf(matches: readonly string[]): string[] {
  return [...new Set(matches.map((pattern) => bareHost(new URL(pattern.replace(/\*$/u, '')).hostname)))];
}
