import { fileURLToPath } from 'node:url';

import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

import { readBuildFolders } from '../site/build-folders.ts';
import { readSiteAddress } from '../site/read-site-address.ts';
import { createServer } from './create-server.ts';
import { readLibrary, type Library } from './library.ts';

// `npm run mcp`: talks to an assistant on the same computer over standard input and output, docs/mcp.md. A client may
// start it from any folder, so the project is where this file is.

const project = fileURLToPath(new URL('../..', import.meta.url));
const { contentRoot } = readBuildFolders(process.env, project);
const address = readSiteAddress(process.env);

let library: Promise<Library> | undefined;

await createServer(() => (library ??= readLibrary(contentRoot, address))).connect(new StdioServerTransport());
