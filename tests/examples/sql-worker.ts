import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';

import { PGlite } from '@electric-sql/pglite';

import type { SqlAnswer, SqlTask } from './run-sql.ts';

/**
 * A database for the SQL of examples, in a thread of its own: a query that never ends cannot be stopped otherwise. The
 * database lives in memory and reaches neither files nor network.
 */
const database = await openDatabase();

parentPort?.on('message', (task: SqlTask) => {
  void answer(task).then((result) => parentPort?.postMessage(result));
});
parentPort?.postMessage('ready');

async function answer({ scripts }: SqlTask): Promise<SqlAnswer> {
  for (const [index, script] of scripts.entries()) {
    try {
      await database.exec(script);
    } catch (error) {
      return { fault: { index, ...describe(error, script) }, isClean: await clear() };
    }
  }
  return { fault: undefined, isClean: await clear() };
}

function describe(error: unknown, script: string): { readonly line: number; readonly message: string } {
  if (!(error instanceof Error)) return { line: 1, message: String(error) };
  const position = 'position' in error ? Number(error.position) : 1;
  const hint = 'hint' in error && typeof error.hint === 'string' ? ` (${error.hint})` : '';
  return { line: script.slice(0, position - 1).split('\n').length, message: `${error.message}${hint}` };
}

const DROP_ALL = `
DO $$
DECLARE
  found record;
BEGIN
  FOR found IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
    EXECUTE format('DROP SCHEMA %I CASCADE', found.nspname);
  END LOOP;
  FOR found IN SELECT evtname FROM pg_event_trigger LOOP
    EXECUTE format('DROP EVENT TRIGGER %I CASCADE', found.evtname);
  END LOOP;
  FOR found IN SELECT pubname FROM pg_publication LOOP
    EXECUTE format('DROP PUBLICATION %I CASCADE', found.pubname);
  END LOOP;
  FOR found IN SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_' AND rolname <> current_user LOOP
    EXECUTE format('DROP OWNED BY %I CASCADE', found.rolname);
    EXECUTE format('DROP ROLE %I', found.rolname);
  END LOOP;
END $$;
CREATE SCHEMA public AUTHORIZATION pg_database_owner;
GRANT USAGE ON SCHEMA public TO PUBLIC;
`;

/**
 * Takes away what the examples of a file have left, for those of the next one: a new database would take a second each.
 * @returns Whether all of it is gone.
 */
async function clear(): Promise<boolean> {
  try {
    await database.exec('ROLLBACK; RESET SESSION AUTHORIZATION; RESET ROLE;');
    await database.exec(DROP_ALL);
    for (const command of ['DISCARD ALL', 'ALTER SYSTEM RESET ALL', 'ALTER ROLE ALL RESET ALL'])
      await database.exec(command);
    const { rows } = await database.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> current_database() AND datname <> 'postgres'",
    );
    return rows.length === 0;
  } catch {
    return false;
  }
}

/** To make the first files of a database takes eight seconds, so that they are kept beside the packages. */
async function openDatabase(): Promise<PGlite> {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('@electric-sql/pglite')), '../../..', '.cache/waymark');
  const { version } = JSON.parse(
    await readFile(join(dirname(require.resolve('@electric-sql/pglite')), '../package.json'), 'utf8'),
  ) as { version: string };
  const path = join(folder, `pglite-${version}.tar.gz`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined) return PGlite.create({ loadDataDir: new Blob([kept]) });
  const created = await PGlite.create();
  const files = await created.dumpDataDir('gzip');
  await mkdir(folder, { recursive: true });
  // Whole or not at all: another run may read it at this moment.
  await writeFile(`${path}.${process.pid}`, Buffer.from(await files.arrayBuffer()));
  await rename(`${path}.${process.pid}`, path);
  return created;
}
