/** Path of a Chromium or one of its kin; `BROWSER_PATH` comes first. */
export function findChromium(): string | undefined;
/** Path of a Firefox; `FIREFOX_PATH` comes first. */
export function findFirefox(): string | undefined;
