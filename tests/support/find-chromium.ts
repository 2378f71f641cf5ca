// Finds a Chromium to test in: CHROME_PATH, then the usual places, then Debian's own, installed if we may.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function install() {
  console.log('No Chromium found: installing Debian’s, which takes a minute.');
  const quietly = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update'], quietly);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
}

/** The path of a Chromium or Chrome. Throws one sentence that says what to install. */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names '${named}', and there is no such file.`);
  }
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  if (canInstall()) install();
  const installed = places.find((place) => existsSync(place));
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to where it is.',
  );
}
