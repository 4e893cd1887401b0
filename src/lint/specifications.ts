/** Hosts of nothing but specifications, registries of numbers and names, and registries of packages. */
const HOSTS: ReadonlySet<string> = new Set([
  'crates.io',
  'csrc.nist.gov',
  'data.iana.org',
  'datatracker.ietf.org',
  'hub.docker.com',
  'iana.org',
  'mvnrepository.com',
  'npmjs.com',
  'nuget.org',
  'packagist.org',
  'pkg.go.dev',
  'pypi.org',
  'rfc-editor.org',
  'rubygems.org',
  'spec.commonmark.org',
  'spec.openapis.org',
  'standards.ieee.org',
  'tc39.es',
  'tools.ietf.org',
  'webassembly.github.io',
]);

/** Parts of other sites that hold specifications, as host and the beginning of the path. */
const PLACES = [
  'ecma-international.org/publications',
  'ietf.org/archive',
  'ietf.org/rfc',
  'iso.org/standard',
  'json-schema.org/draft',
  'openid.net/specs',
  'unicode.org/reports',
  'unicode.org/versions',
  'w3.org/TR',
];

/**
 * Whether a web address is one of a specification or registry: exact, and no place to begin with. Known by its host
 * alone, so a page that explains a specification somewhere else is none.
 */
export function isSpecification(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  const host = url.hostname.replace(/^www\./, '');
  if (HOSTS.has(host) || host.endsWith('.spec.whatwg.org')) return true;
  return PLACES.some((place) => `${host}${url.pathname}/`.toLowerCase().startsWith(`${place.toLowerCase()}/`));
}
