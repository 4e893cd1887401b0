import type { Content } from '../../lint/content.ts';
import { listReferences, type Reference } from '../../lint/list-references.ts';
import type { PlannedFiles } from '../changes/planned-files.ts';
import type { Kind } from '../create/choose-id.ts';
import { escapePattern } from './escape-pattern.ts';
import { replaceRanges } from './replace-ranges.ts';

/** Another id for something. */
export interface Renaming {
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
}

/**
 * Lets every reference to an id lead to another one.
 * @param files The texts from which `content` was read, unchanged where there are references.
 */
export function renameReferences(files: PlannedFiles, content: Content, renamings: readonly Renaming[]): void {
  const targets = new Map(renamings.map(({ kind, from, to }) => [`${kind} ${from}`, to]));
  const byFile = new Map<string, { reference: Reference; to: string }[]>();
  for (const reference of listReferences(content)) {
    const to = targets.get(`${reference.kind} ${reference.id}`);
    if (to === undefined) continue;
    byFile.set(reference.file, [...(byFile.get(reference.file) ?? []), { reference, to }]);
  }
  for (const [file, references] of byFile) {
    const text = files.read(file);
    if (text === undefined) continue;
    // One field may hold several links; each of them is renamed in what the others have made of it.
    const parts = new Map<string, { range: Reference['range']; text: string }>();
    for (const { reference, to } of references) {
      const key = reference.range.join('-');
      const part = parts.get(key)?.text ?? text.slice(...reference.range);
      parts.set(key, { range: reference.range, text: renameIn(part, reference.written, reference.rename(to)) });
    }
    files.write(file, replaceRanges(text, [...parts.values()]));
  }
}

/** Replaces a name or an address where it stands as a whole. */
function renameIn(part: string, written: string, renamed: string): string {
  const pattern = new RegExp(String.raw`(?<![\w/.:-])${escapePattern(written)}(?![\w/?#.-])`, 'g');
  return part.replace(pattern, () => renamed);
}
