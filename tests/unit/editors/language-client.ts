import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** What the language server protocol (3.17) says of a place in a document; lines and characters count from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly range: { readonly start: Place };
  readonly message: string;
  readonly severity?: number;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Starts a language server as an editor does, and speaks with it over its standard input and output. */
export class LanguageClient {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #settings: Readonly<Record<string, unknown>>;
  readonly #answers = new Map<number | string, (message: Message) => void>();
  readonly #diagnostics = new Map<string, (found: readonly Diagnostic[]) => void>();
  #input = Buffer.alloc(0);
  #sent = 0;

  /** @param settings The editor's settings by their full names, such as `yaml.schemas`. */
  constructor(program: string, settings: Readonly<Record<string, unknown>>) {
    this.#settings = settings;
    this.#server = spawn(process.execPath, [program, '--stdio']);
    this.#server.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  /** @param root The folder that is open in the editor, as an absolute path. */
  async initialize(root: string, initializationOptions: unknown = {}): Promise<void> {
    const uri = pathToFileURL(root).href;
    const capabilities = {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { publishDiagnostics: {}, completion: { completionItem: {} } },
    };
    const workspaceFolders = [{ uri, name: 'waymark' }];
    await this.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders,
      capabilities,
      initializationOptions,
    });
    this.#send({ method: 'initialized', params: {} });
    this.#send({ method: 'workspace/didChangeConfiguration', params: { settings: {} } });
  }

  /** Opens a document that need not exist on disk, and gives what the server says of it. */
  open(uri: string, languageId: string, text: string): Promise<readonly Diagnostic[]> {
    const found = new Promise<readonly Diagnostic[]>((resolve) => this.#diagnostics.set(uri, resolve));
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId, version: 1, text } },
    });
    return found;
  }

  /** The labels that the server offers at a place. */
  async complete(uri: string, position: Place): Promise<readonly string[]> {
    const result = (await this.request('textDocument/completion', { textDocument: { uri }, position })) as {
      readonly items: readonly { readonly label: string }[];
    };
    return result.items.map(({ label }) => label);
  }

  /** What the server shows for the word at a place. */
  async hover(uri: string, position: Place): Promise<string> {
    return JSON.stringify(await this.request('textDocument/hover', { textDocument: { uri }, position }));
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = (this.#sent += 1);
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
    });
    this.#send({ id, method, params });
    return answer;
  }

  stop(): void {
    this.#server.kill();
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#input = Buffer.concat([this.#input, chunk]);
    for (;;) {
      const start = this.#input.indexOf('\r\n\r\n');
      if (start < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#input.toString('ascii', 0, start))?.[1]);
      const end = start + 4 + length;
      if (this.#input.length < end) return;
      const message = JSON.parse(this.#input.toString('utf8', start + 4, end)) as Message;
      this.#input = this.#input.subarray(end);
      this.#receive(message);
    }
  }

  #receive({ id, method, params, ...answer }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      this.#diagnostics.get(uri)?.(diagnostics);
    } else if (id !== undefined && method !== undefined) {
      this.#send({ id, result: method === 'workspace/configuration' ? this.#configure(params) : null });
    } else if (id !== undefined) {
      this.#answers.get(id)?.(answer);
    }
  }

  /** The settings below each section that the server asks for: `yaml` gets `{ schemas }` from `yaml.schemas`. */
  #configure(params: unknown): readonly unknown[] {
    const { items } = params as { items: readonly { section?: string }[] };
    return items.map(({ section = '' }) => {
      const names = Object.keys(this.#settings).filter((name) => name.startsWith(`${section}.`));
      return Object.fromEntries(names.map((name) => [name.slice(section.length + 1), this.#settings[name]]));
    });
  }
}
