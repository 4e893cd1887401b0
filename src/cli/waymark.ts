import { runWaymark } from './program.ts';
import { openTerminal } from './terminal.ts';

// `npm run waymark -- <command>`, or `npx waymark <command>` through bin.js.

// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runWaymark(process.argv.slice(2), openTerminal());
