import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createServer } from '../../../src/mcp/create-server.ts';
import { PREFACE } from '../../../src/mcp/define-tool.ts';
import { readLibrary } from '../../../src/mcp/library.ts';

/** The small site, which the tests may know. */
const ROOT = 'tests/fixtures/site';
const ADDRESS = { site: 'https://example.com', base: '/' };

async function connect(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  return client;
}

async function call(client: Client, name: string, inputs: Record<string, unknown> = {}) {
  const { content, isError = false } = await client.callTool({ name, arguments: inputs });
  const [{ text = '' } = {}] = content as readonly { text?: string }[];
  return { text, isError };
}

describe('in memory', () => {
  let client: Client;
  const read = readLibrary(ROOT, ADDRESS);

  beforeAll(async () => {
    const [near, far] = InMemoryTransport.createLinkedPair();
    await createServer(() => read).connect(far);
    client = await connect(near);
  });
  afterAll(() => client.close());

  test('offers tools that only read, each with a description', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual([
      'find_path',
      'list_questions',
      'list_roadmaps',
      'plan',
      'read_roadmap',
      'read_topic',
      'search',
    ]);
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
    expect(tools.filter(({ description = '' }) => description.length < 20)).toEqual([]);
  });

  test('marks every answer as a quotation between fences', async () => {
    const { text } = await call(client, 'list_roadmaps');
    expect(text.startsWith(`${PREFACE}\n\n~~~~markdown\n`)).toBe(true);
    expect(text.endsWith('\n~~~~')).toBe(true);
    expect(text).toContain('- `backend`: ');
  });

  test('reads a roadmap with the ids of its topics, and each of them', async () => {
    const { text } = await call(client, 'read_roadmap', { roadmap: 'backend' });
    const ids = [...text.matchAll(/^\s*- `([^`]+)`: /gm)].map(([, id = '']) => id);
    expect(ids.length).toBeGreaterThan(3);
    for (const topic of ids) {
      const answer = await call(client, 'read_topic', { topic });
      expect(answer.isError, topic).toBe(false);
      expect(answer.text).toContain('\n# ');
    }
  });

  test('says which id was meant, and what finds ids', async () => {
    const { text, isError } = await call(client, 'read_topic', { topic: 'dnss' });
    expect(isError).toBe(true);
    expect(text).toBe('There is no topic "dnss". Did you mean "dns"? `search` finds topics by words.');
  });

  test('refuses inputs out of bounds', async () => {
    for (const [name, inputs] of [
      ['search', { query: 'x'.repeat(201) }],
      ['search', { query: 'dns', limit: 51 }],
      ['read_topic', { topic: '../../package.json' }],
      ['plan', { goals: [] }],
      ['plan', { goals: ['roadmap:backend'], hoursPerWeek: 0 }],
    ] as const) {
      expect((await call(client, name, inputs)).isError, JSON.stringify(inputs)).toBe(true);
    }
  });

  test('finds by words, with typing errors', async () => {
    expect((await call(client, 'search', { query: 'dns', kind: 'topic', limit: 1 })).text).toContain('- topic `dns`: ');
    const { text, isError } = await call(client, 'search', { query: 'zzzzqqqq' });
    expect(isError).toBe(true);
    expect(text).toContain('fewer or more general words');
  });

  test('finds the way to a topic from what is known, with reasons', async () => {
    const { catalog } = await read;
    const goal = catalog.listedTopics.find(({ requires }) => requires.length > 0);
    const [first] = goal?.requires ?? [];
    const from = catalog.topicIndex.get(first?.topic ?? '');
    const { text } = await call(client, 'find_path', { to: goal?.id, from: from?.id });
    expect(text).toContain(`From ${from?.title} to ${goal?.title}:\n- \`${from?.id}\`: ${from?.title}\n`);
    expect(text).toContain(first?.reason);
    const back = await call(client, 'find_path', { to: from?.id, from: goal?.id });
    expect(back.text).toContain(`${from?.title} does not require ${goal?.title}`);
    const done = await call(client, 'find_path', { to: goal?.id, known: [goal?.id] });
    expect(done.text).toContain(`Nothing is left to learn for ${goal?.title}.`);
  });

  test('makes a plan without what is known, from a day on', async () => {
    const inputs = { goals: ['roadmap:backend'], hoursPerWeek: 5, start: '2027-03-01' };
    const whole = await call(client, 'plan', inputs);
    expect(whole.text).toContain('Starts on 2027-03-01.');
    expect(whole.text).toContain('## Week 1: March 1 to 7, 2027');
    expect(whole.text).toContain('](https://example.com/topics/dns)');
    const rest = await call(client, 'plan', { ...inputs, known: ['dns'] });
    expect(rest.text).not.toContain('](https://example.com/topics/dns)');
    const wrong = await call(client, 'plan', { goals: ['backend'] });
    expect(wrong).toMatchObject({
      isError: true,
      text: expect.stringContaining('A goal is `roadmap:backend`') as string,
    });
  });

  test('lists questions of a topic, and of one thing at a time', async () => {
    const { text } = await call(client, 'list_questions', { topic: 'dns', limit: 1 });
    expect(text).toMatch(/## 1\. .+\n\nself-check; \w+; `dns`\n\nAnswer: /);
    expect((await call(client, 'list_questions', {})).text).toContain('Name one of');
    expect((await call(client, 'list_questions', { group: 'nothing-of-this' })).isError).toBe(true);
  });

  test('offers texts as resources, lists them and completes their ids', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(
      expect.arrayContaining(['waymark://topic/dns', 'waymark://roadmap/backend']),
    );
    for (const kind of ['roadmap', 'topic', 'guide', 'questions', 'project', 'best-practice']) {
      const uri = resources.find((resource) => resource.uri.startsWith(`waymark://${kind}/`))?.uri;
      const { contents } = await client.readResource({ uri: uri ?? `waymark://${kind}/` });
      expect(contents[0]).toMatchObject({
        mimeType: 'text/markdown',
        text: expect.stringContaining(PREFACE) as string,
      });
    }
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'waymark://topic/{id}' },
      argument: { name: 'id', value: 'dn' },
    });
    expect(completion.values).toContain('dns');
    await expect(client.readResource({ uri: 'waymark://topic/nothing-of-this' })).rejects.toThrow('There is no topic');
  });
});

test('answers over standard input and output', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['src/mcp/main.ts'],
    env: { ...(process.env as Record<string, string>), CONTENT_ROOT: ROOT, SITE_URL: ADDRESS.site },
    stderr: 'inherit',
  });
  const client = await connect(transport);
  try {
    expect(client.getServerVersion()).toMatchObject({ name: 'waymark' });
    expect((await call(client, 'read_topic', { topic: 'dns' })).text).toContain(
      'Source: https://example.com/topics/dns',
    );
  } finally {
    await client.close();
  }
});
