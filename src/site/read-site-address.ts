/** Where the finished site will live. */
export interface SiteAddress {
  /** Scheme and host, without a slash at the end. */
  readonly site: string;
  /** The path of the site on its host: `/`, or `/waymark` without a slash at the end. */
  readonly base: string;
}

/** .example can never belong to anybody (RFC 2606). */
const DEFAULT_SITE = 'https://waymark.example';

/**
 * Reads the address of the site from the environment: `SITE_URL` is scheme and host, `BASE_PATH` the path below which
 * the site lives there.
 * @throws Error if one of them is no such thing; it says what to write.
 */
export function readSiteAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  const site = env['SITE_URL'] ?? DEFAULT_SITE;
  const url = URL.parse(site);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is ${JSON.stringify(site)}, which is no address. Write it as SITE_URL=${DEFAULT_SITE}.`);
  }
  if (url.pathname !== '/') {
    throw new Error(
      `SITE_URL is ${JSON.stringify(site)}, but a path belongs into BASE_PATH. ` +
        `Write SITE_URL=${url.origin} BASE_PATH=${url.pathname.replace(/\/$/, '')}.`,
    );
  }
  if (url.href !== `${url.origin}/`) {
    throw new Error(`SITE_URL is ${JSON.stringify(site)}, but only its host counts. Write SITE_URL=${url.origin}.`);
  }
  return { site: url.origin, base: readBase(env['BASE_PATH'] ?? '/') };
}

function readBase(path: string): string {
  const names = path.split('/').filter((name) => name !== '');
  if (path.startsWith('/') && !path.includes('//') && names.every((name) => /^\w[\w.~-]*$/.test(name))) {
    return `/${names.join('/')}`;
  }
  throw new Error(
    `BASE_PATH is ${JSON.stringify(path)}; it begins with a slash and has letters, digits and hyphens between slashes. ` +
      'Write it as BASE_PATH=/waymark.',
  );
}
