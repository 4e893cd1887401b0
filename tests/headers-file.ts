/** A rule of a `_headers` file. */
export interface HeaderRule {
  /** Such as `/embed/*`; `*` stands for anything. */
  readonly path: string;
  /** Names of headers that earlier rules have set and this one takes away. */
  readonly removed: readonly string[];
  readonly set: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as Cloudflare Pages does.
 * @throws Error on a line that is no path, no header and no comment.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; removed: string[]; set: (readonly [string, string])[] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const rule = rules.at(-1);
    const [, removed] = /^\s+! ([\w-]+)$/.exec(line) ?? [];
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (/^\/\S*$/.test(line)) rules.push({ path: line, removed: [], set: [] });
    else if (rule && removed !== undefined) rule.removed.push(removed);
    else if (rule && name !== undefined && value !== undefined) rule.set.push([name, value]);
    else throw new Error(`Line ${index + 1} is no rule: ${line}`);
  }
  return rules;
}

/**
 * The headers of an answer, by their names in lower case, where several rules fit: Cloudflare Pages joins values with
 * a comma unless the later rule takes the earlier value away first; Netlify lets the later rule win.
 */
export function headersOf(rules: readonly HeaderRule[], path: string, host: 'joins' | 'overrides' = 'joins'): Headers {
  const headers = new Headers();
  for (const rule of rules) {
    const pattern = rule.path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
    if (!new RegExp(`^${pattern}$`).test(path)) continue;
    if (host === 'joins') for (const name of rule.removed) headers.delete(name);
    for (const [name, value] of rule.set) {
      if (host === 'joins') headers.append(name, value);
      else headers.set(name, value);
    }
  }
  return headers;
}
