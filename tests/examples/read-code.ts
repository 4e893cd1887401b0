import { parse as parseJson } from '@humanwhocodes/momoa';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse as parsePage, parseFragment, type ParserError } from 'parse5';
import { CssSyntaxError, parse as parseCss } from 'postcss';
import { SaxesParser } from 'saxes';
import ts from 'typescript';
import { parseAllDocuments } from 'yaml';

import type { SyntaxFault } from './example.ts';

type Reader = (code: string) => SyntaxFault | undefined;

/**
 * Finds the first place at which code is not what its language says. Nothing of it is run.
 * @returns undefined if nothing is wrong, or if nothing here reads the language.
 */
export function readCode(language: string, code: string): SyntaxFault | undefined {
  return READERS.get(language)?.(code);
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['json', (code) => readJson(code, 'json')],
  ['jsonc', (code) => readJson(code, 'jsonc')],
  ['yaml', readYaml],
  ['html', readHtml],
  ['css', readCss],
  ['xml', readXml],
  ['svg', readXml],
  ['js', (code) => readScript(code, 'example.js')],
  ['mjs', (code) => readScript(code, 'example.mjs')],
  ['ts', (code) => readScript(code, 'example.ts')],
  ['jsx', (code) => readScript(code, 'example.jsx')],
  ['tsx', (code) => readScript(code, 'example.tsx')],
]);

function readJson(code: string, mode: 'json' | 'jsonc'): SyntaxFault | undefined {
  try {
    parseJson(code, { mode, allowTrailingCommas: mode === 'jsonc' });
    return undefined;
  } catch (error) {
    const line = error instanceof Error && 'line' in error ? Number(error.line) : 1;
    return { line, message: describe(error) };
  }
}

function readYaml(code: string): SyntaxFault | undefined {
  const documents = parseAllDocuments(code);
  for (const { errors } of Array.isArray(documents) ? documents : []) {
    const [error] = errors;
    if (error === undefined) continue;
    return { line: error.linePos?.[0].line ?? 1, message: error.message.replace(/ at line \d[\s\S]*/, '') };
  }
  return undefined;
}

/** Examples are parts of pages, and a page of an example may leave out what browsers add. */
const ALLOWED = new Set(['missing-doctype']);

function readHtml(code: string): SyntaxFault | undefined {
  const errors: ParserError[] = [];
  const options = { sourceCodeLocationInfo: true, onParseError: (error: ParserError) => void errors.push(error) };
  if (/<(?:!doctype|html|head|body)\b/i.test(code)) parsePage(code, options);
  else parseFragment(code, options);
  const error = errors.find(({ code: name }) => !ALLOWED.has(name));
  if (error !== undefined) return { line: error.startLine, message: error.code.replaceAll('-', ' ') };
  const found = validator.validateStringSync(code).results[0]?.messages[0];
  return found && { line: found.line, message: found.message };
}

/** Browsers mend what was not closed without a word, and the parser does as they do. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    elements: ['html5'],
    rules: { 'close-order': 'error', 'void-content': 'error' },
  }),
);

function readCss(code: string): SyntaxFault | undefined {
  try {
    parseCss(code);
    return undefined;
  } catch (error) {
    if (error instanceof CssSyntaxError) return { line: error.line ?? 1, message: error.reason };
    throw error;
  }
}

function readXml(code: string): SyntaxFault | undefined {
  const parser = new SaxesParser({ fragment: !code.startsWith('<?xml') });
  let fault: SyntaxFault | undefined;
  parser.on('error', ({ message }) => {
    fault ??= { line: parser.line, message: message.replace(/^\d+:\d+: /, '') };
  });
  parser.write(code).close();
  return fault;
}

/** TypeScript reads JavaScript and JSX too, and says what is no syntax of the language; types are not looked at. */
function readScript(code: string, fileName: string): SyntaxFault | undefined {
  const { diagnostics = [] } = ts.transpileModule(code, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.Preserve,
      experimentalDecorators: true,
    },
  });
  const [first] = diagnostics;
  if (first === undefined) return undefined;
  const line = code.slice(0, first.start ?? 0).split('\n').length;
  return { line, message: ts.flattenDiagnosticMessageText(first.messageText, ' ') };
}

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error));
