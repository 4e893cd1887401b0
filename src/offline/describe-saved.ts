import { formatBytes, sumBytes, type SavedList } from './offline-files.ts';

/** `Saved on 21 Nov 2026, 4.1 MB`, in the visitor's time zone. */
export function describeSaved({ saved, files }: SavedList): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(saved);
  return `Saved on ${day}, ${formatBytes(sumBytes(files))}`;
}
