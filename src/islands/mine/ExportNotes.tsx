import { saveFile } from '../../browser/save-file.ts';
import type { ListedTopic } from '../../learner/mine/list-mine.ts';
import { hasText, writeNotesMarkdown } from '../../learner/mine/write-markdown.ts';
import { topicPath } from '../../urls/paths.ts';
import { localDay } from '../../learner/storage/local-day.ts';

/** A button that saves all notes and own links as one Markdown file; the filter of the page does not count. */
export function ExportNotes({ topics }: { topics: readonly ListedTopic[] }) {
  if (!topics.some(hasText)) return null;
  const save = () => {
    const now = Date.now();
    const text = writeNotesMarkdown(topics, (topic) => new URL(topicPath(topic), location.href).href, now);
    saveFile(`waymark-notes-${localDay(now)}.md`, 'text/markdown', text);
  };
  return (
    <button type="button" className="button" onClick={save}>
      Export notes as Markdown
    </button>
  );
}
