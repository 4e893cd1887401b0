import { resolve } from 'node:path';

import { listFrontmatterFiles, listSchemaFiles } from './editor-files.ts';
import { readContent } from './read-content.ts';
import { writeEditorFiles } from './write-editor-files.ts';

// `npm run schemas [-- folder]`: writes the JSON Schemas that editors use, and what Astro's editor extension reads.

const root = resolve(process.argv[2] ?? process.cwd());
const content = await readContent(root);
await writeEditorFiles(root, listSchemaFiles(content));
await writeEditorFiles(root, listFrontmatterFiles(content, root));
console.log(`Wrote schemas/ for ${content.topics.length} topics and ${content.roadmaps.length} roadmaps.`);
