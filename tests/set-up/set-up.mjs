import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium, findFirefox } from './browsers.mjs';

/**
 * Makes a fresh clone ready, and does nothing on one that is: dependencies where they are missing or older than the lock
 * file, and a browser where there is none. Runs before `npm start` and `npm test`, so it uses nothing but Node.
 */

const isTest = process.env.npm_lifecycle_event === 'pretest';

checkNode();
for (const folder of ['.', join('tests', 'editors', 'pages')]) installIn(folder);
provideBrowsers();

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) stop(`Bedside Manner needs Node 20 or newer; this is Node ${process.versions.node}.`);
}

/** @param {string} folder */
function installIn(folder) {
  const lock = join(folder, 'package-lock.json');
  const modules = join(folder, 'node_modules');
  if (!existsSync(lock)) return;
  const stamp = join(modules, '.bedside-lock');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say(`Installing what package-lock.json names${folder === '.' ? '' : ` in ${folder}`} …`);
  // A folder that is only behind is brought up to date; one that is not there is made exactly as the lock file says.
  const verb = existsSync(modules) ? 'install' : 'ci';
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  run(npm, [verb, '--no-audit', '--no-fund', '--loglevel=error'], folder);
  writeFileSync(stamp, wanted);
}

function provideBrowsers() {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    // Starting needs one browser; testing is for both.
    ...(isTest && !findFirefox() ? ['firefox-esr'] : []),
  ];
  if (missing.length === 0) return;
  if (isDebian() && process.getuid?.() === 0) {
    say(`Installing ${missing.join(' and ')} with apt …`);
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing]);
    return;
  }
  stop(`One thing is missing: a browser. ${howToInstall(missing)}`);
}

/** @param {readonly string[]} missing */
function howToInstall(missing) {
  const command = {
    darwin: `brew install --cask ${missing.map((name) => name.replace('-esr', '')).join(' ')}`,
    win32: 'winget install Google.Chrome Mozilla.Firefox',
  }[process.platform];
  const here = command ?? `sudo apt-get install ${missing.join(' ')}`;
  return `Run \`${here}\`, or set BROWSER_PATH (and FIREFOX_PATH) to one you have. Then try again.`;
}

function isDebian() {
  return process.platform === 'linux' && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {string} [folder]
 */
function run(command, parameters, folder = '.') {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync(command, parameters, {
      cwd: folder,
      stdio: 'inherit',
      env: environment,
      shell: process.platform === 'win32',
    });
  } catch {
    stop(`That did not work: ${command} ${parameters.join(' ')}`);
  }
}

/** @param {string} sentence */
function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/** @param {string} sentence */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
