interface HostileInput {
  /** Short and unique in the whole corpus, in kebab-case. */
  readonly name: string;
  /** What would happen if nobody noticed. */
  readonly danger: string;
  /** A part of the sentence with which it is refused. */
  readonly refused?: string;
}

/** A backup file, and what of it may reach the stores. */
export interface HostileBackup extends HostileInput {
  readonly documents?: Readonly<Record<string, unknown>>;
  /** The whole text, where `documents` cannot say it. */
  readonly text?: string;
  /** The documents as they come in. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** A part of the only sentence on what is left out. */
  readonly note?: string;
}

/** A version, in a file and in a link. */
export interface HostileVersion extends HostileInput {
  /** Put over the fields of a sound version. */
  readonly fields?: object;
  /** Fields as JSON, where `fields` cannot say them. */
  readonly json?: string;
  /** A part of the version as it is shown. */
  readonly shown?: object;
  /** A part of the sentence with which the link is refused, if a file says something else. */
  readonly link?: string;
}

/** Shared progress. */
export interface HostileProgress extends HostileInput {
  readonly lines: readonly string[];
  /** A part of what is shown. */
  readonly shown?: object;
}
