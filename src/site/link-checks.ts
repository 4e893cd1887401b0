import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LINK_HEALTH } from '../lint/check-name.ts';
import { parseHealth } from '../lint/parse-health.ts';
import type { LinkHealth } from '../schemas/link-health.ts';
import type { ResourceData } from '../schemas/resource.ts';
import { readBuildFolders } from './build-folders.ts';

/** What the check of addresses says of the resources of one topic. */
export interface LinkChecks {
  /** The oldest day on which one of them was checked; undefined unless all of them were. */
  readonly checked: string | undefined;
  /** The day of the last check of those that are dead, by address. */
  readonly dead: ReadonlyMap<string, string>;
}

let health: LinkHealth | undefined;

/** The checks of some resources, from `content/link-health.json` if there is one. It is read once a build. */
export function findLinkChecks(resources: readonly ResourceData[]): LinkChecks {
  health ??= readHealth(readBuildFolders(process.env, process.cwd()).contentRoot);
  return describeChecks(resources, health);
}

/** The checks of some resources. */
export function describeChecks(resources: readonly Pick<ResourceData, 'url'>[], known: LinkHealth): LinkChecks {
  const entries = resources.flatMap(({ url }) => {
    // No server sees a fragment, so none is checked.
    const address = url.replace(/#.*$/s, '');
    const entry = Object.hasOwn(known, address) ? known[address] : undefined;
    return entry === undefined ? [] : [{ url, ...entry }];
  });
  const [oldest] = entries.map(({ checked }) => checked).sort();
  return {
    checked: entries.length === resources.length ? oldest : undefined,
    dead: new Map(entries.filter(({ state }) => state === 'dead').map(({ url, checked }) => [url, checked])),
  };
}

/** A broken file is a finding of the content lint, which ends the build. */
function readHealth(root: string): LinkHealth {
  const file = join(root, LINK_HEALTH);
  return parseHealth(LINK_HEALTH, existsSync(file) ? readFileSync(file, 'utf8') : undefined).data ?? {};
}
