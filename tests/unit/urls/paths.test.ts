import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** The base path is fixed when the module is loaded, as it is when the site is built. */
async function loadPaths(base: string) {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  return import('../../../src/urls/paths.ts');
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

const listAll = (paths: Awaited<ReturnType<typeof loadPaths>>) => [
  paths.sitePath('/'),
  paths.sitePath('/about'),
  paths.roadmapPath('backend'),
  paths.roadmapPath('backend', 'graph'),
  paths.roadmapPath('backend', 'outline'),
  paths.roadmapPath('backend', 'table'),
  paths.roadmapPath('backend', 'original'),
  paths.graphPath({ id: 'backend' }),
  paths.graphPath({ id: 'backend', opensWithOutline: true }),
  paths.topicPath('dns'),
  paths.topicPath('dns', 'backend'),
  paths.sectionPath('backend', 'http'),
  paths.checkpointPath('backend', 'ship-it'),
  paths.guidePath('first-steps', {}),
  paths.completionPath('backend'),
  paths.sharedPath,
  paths.roadmapFilePath('backend', 'svg'),
  paths.reviewPath(),
];

const AT_ROOT = [
  '/',
  '/about',
  '/backend',
  '/backend',
  '/backend/outline',
  '/backend/table',
  '/backend/original',
  '/backend',
  '/backend/graph',
  '/topics/dns',
  '/backend/dns',
  '/backend/outline#section-http',
  '/backend/outline#checkpoint-ship-it',
  '/guides/first-steps',
  '/completion?roadmap=backend',
  '/shared',
  '/backend.svg',
  '/review',
];

test('no path has a slash at its end, but the home page', async () => {
  expect(listAll(await loadPaths('/'))).toEqual(AT_ROOT);
});

test.each(['/learn', '/learn/'])('every path begins with the base path %s', async (base) => {
  expect(listAll(await loadPaths(base))).toEqual(AT_ROOT.map((path) => `/learn${path}`));
});

test('every view has a label', async () => {
  const { VIEWS, VIEW_LABELS } = await loadPaths('/');
  expect(Object.keys(VIEW_LABELS)).toEqual([...VIEWS]);
});

test('a deck stands in the query, encoded', async () => {
  const { reviewPath } = await loadPaths('/');
  expect(reviewPath({ topic: 'dns' })).toBe('/review?topic=dns');
  expect(reviewPath({ roadmap: 'backend' })).toBe('/review?roadmap=backend');
  expect(reviewPath({ roadmap: 'backend', section: 'a&b' })).toBe('/review?roadmap=backend&section=a%26b');
});
