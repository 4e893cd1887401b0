/** How many tests of a suite passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts the tests in a report of Vitest's JSON reporter.
 * @throws Error if it is no such report, or if no test ran: a suite must not pass on nothing.
 */
export function countVitest(report: unknown): Count {
  const fields = fieldsOf(report);
  return refuseNothing({
    passed: readNumber(fields, 'numPassedTests'),
    failed: readNumber(fields, 'numFailedTests'),
  });
}

/**
 * Counts the tests in a report of Playwright's JSON reporter. A test that passed only when it was run again is passed.
 * @throws Error if it is no such report, or if no test of one of its projects ran.
 */
export function countPlaywright(report: unknown): Count {
  const fields = fieldsOf(report);
  const stats = fieldsOf(fields.get('stats'));
  const ran = new Set(listProjects(fields));
  const projects = listOf(fieldsOf(fields.get('config')).get('projects')).map((project) =>
    fieldsOf(project).get('name'),
  );
  const missing = projects.filter((name) => !ran.has(name));
  if (projects.length === 0 || missing.length > 0) throw new Error(`No test ran in: ${missing.join(', ')}`);
  return refuseNothing({
    passed: readNumber(stats, 'expected') + readNumber(stats, 'flaky'),
    failed: readNumber(stats, 'unexpected'),
  });
}

/** The project of every test that was not skipped, in all suites below. */
function listProjects(suite: Fields): readonly unknown[] {
  const specs = listOf(suite.get('specs')).flatMap((spec) => listOf(fieldsOf(spec).get('tests')));
  const own = specs.map(fieldsOf).filter((test) => test.get('status') !== 'skipped');
  return [
    ...own.map((test) => test.get('projectName')),
    ...listOf(suite.get('suites')).flatMap((inner) => listProjects(fieldsOf(inner))),
  ];
}

type Fields = ReadonlyMap<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function readNumber(fields: Fields, name: string): number {
  const value = fields.get(name);
  if (typeof value !== 'number') throw new Error(`The report has no number "${name}".`);
  return value;
}

function refuseNothing(count: Count): Count {
  if (count.passed + count.failed === 0) throw new Error('No test ran.');
  return count;
}
