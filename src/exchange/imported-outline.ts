import type { Position } from '../lint/finding.ts';
import type { Mark } from '../roadmap/types.ts';

// What a file from elsewhere says of an outline, before its names have become ids. `completeOutline` does that.

/** What a file calls a topic or a section: by words, by id or by both. */
export interface Name {
  /** One line; empty if there is only an id. */
  readonly text: string;
  readonly id?: string | undefined;
  /** Where it stands in the file, for messages. */
  readonly place: Position;
}

/** A topic at its place, with what the outline says about it. */
export interface ImportedTopic extends Name {
  readonly mark?: Mark | undefined;
  readonly why?: string | undefined;
  readonly topics: readonly ImportedTopic[];
}

export interface ImportedGroup {
  readonly place: Position;
  readonly title?: string | undefined;
  /** Undefined where a file does not know of sides; they alternate then. */
  readonly side?: 'left' | 'right' | undefined;
  readonly topics: readonly ImportedTopic[];
}

interface ImportedCheckpoint extends Name {
  readonly build?: string | undefined;
  readonly proves: readonly string[];
}

interface ImportedLink extends Name {
  readonly url?: string | undefined;
}

export interface ImportedSection extends Name {
  /** Whether the form holds topics alone, so that what else a section of this name has stays as it is. */
  readonly isPartial?: boolean | undefined;
  /** The topic that the section is, if the file says so. */
  readonly topic?: ImportedTopic | undefined;
  readonly summary?: string | undefined;
  readonly groups: readonly ImportedGroup[];
  readonly checkpoint?: ImportedCheckpoint | undefined;
  /** By id alone. */
  readonly projects: readonly Name[];
  readonly links: readonly ImportedLink[];
  readonly notes: readonly string[];
}

/** A file from elsewhere cannot be read as an outline; `place` is where reading ended. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly place: Position;
  readonly hint: string;

  constructor(place: Position, message: string, hint: string) {
    super(message);
    this.place = place;
    this.hint = hint;
  }
}
