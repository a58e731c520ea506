import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Finds browsers that are there already; nothing is ever downloaded. No dependencies: it runs before the first install. */

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'chrome-for-testing',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'chrome.exe',
  'msedge.exe',
];

const chromiumPlaces = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

const firefoxNames = ['firefox-esr', 'firefox', 'firefox.exe'];
const firefoxPlaces = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** @returns {string | undefined} path of a Chromium or one of its kin; `BROWSER_PATH` comes first */
export function findChromium() {
  return find(process.env.BROWSER_PATH, chromiumNames, chromiumPlaces);
}

/** @returns {string | undefined} path of a Firefox; `FIREFOX_PATH` comes first */
export function findFirefox() {
  return find(process.env.FIREFOX_PATH, firefoxNames, firefoxPlaces);
}

/**
 * @param {string | undefined} named
 * @param {readonly string[]} names
 * @param {Readonly<Record<string, readonly string[]>>} places
 */
function find(named, names, places) {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...names.flatMap((name) => onPath.map((folder) => join(folder, name))),
    ...(places[process.platform] ?? []),
  ];
  return candidates.find(canRun);
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
