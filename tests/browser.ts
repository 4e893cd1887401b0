import { existsSync } from 'node:fs';

import chromium from '@sparticuz/chromium';
import { chromium as playwright } from '@playwright/test';

/** A browser to start, with the arguments that it needs. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
}

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds the browser for tests; nothing is downloaded.
 * First CHROMIUM_PATH, then a browser that Playwright installed earlier, then one of the system, and by default the
 * one inside the package @sparticuz/chromium, which is built for Linux x64.
 * @throws Error if none of them is there.
 */
export async function findBrowser(): Promise<Browser> {
  const installed = [process.env['CHROMIUM_PATH'], playwright.executablePath(), ...SYSTEM_BROWSERS].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
  const executablePath =
    installed ?? (process.platform === 'linux' && process.arch === 'x64' ? await chromium.executablePath() : undefined);
  if (executablePath === undefined) {
    throw new Error('No browser found. Install Chrome, or set CHROMIUM_PATH to the path of a Chromium.');
  }
  // Containers run as root, where Chromium's sandbox does not start; the tests only open our own pages.
  return { executablePath, args: process.platform === 'linux' ? ['--no-sandbox'] : [] };
}
