import type { PRIORITIES } from '../schemas/checklist.ts';
import type { GraphData } from '../schemas/graph.ts';
import type { MARKS, OutlineData } from '../schemas/outline.ts';
import type { ProjectData } from '../schemas/project.ts';
import type { RoadmapData } from '../schemas/roadmap.ts';
import type { TopicData } from '../schemas/topic.ts';

/** Our opinion on a topic inside one roadmap; the legend explains each one. */
export type Mark = (typeof MARKS)[number];

/** How much an item of a check list matters; the legend of lists explains each one. */
export type Priority = (typeof PRIORITIES)[number];

export type Level = NonNullable<TopicData['level']>;
export type Requirement = TopicData['requires'][number];
export type Checkpoint = NonNullable<OutlineData['sections'][number]['checkpoint']>;

/** A range of hours, `low <= high`, from reading to first real use. */
export type Hours = readonly [low: number, high: number];

/** What every topic has, finished or not. */
interface TopicBase extends Omit<TopicData, 'status' | 'level' | 'hours'> {
  /** The file name without `.md`; stable, the key of a learner's progress. */
  readonly id: string;
}

/** A finished topic. */
export interface CompleteTopic extends TopicBase {
  readonly status: 'complete';
  readonly level: Level;
  readonly hours: Hours;
}

/**
 * A topic that somebody has begun. It counts in progress like any other, but not in hours, whatever its file says of
 * them, and its questions are no flash cards.
 */
export interface DraftTopic extends TopicBase {
  readonly status: 'draft';
  readonly level?: Level | undefined;
  readonly hours?: undefined;
}

/** One topic, shared by all roadmaps that list its id. Its text is kept apart: no list or graph needs it. */
export type Topic = CompleteTopic | DraftTopic;

/** A topic at one place of a roadmap, with what this roadmap says about it. */
export interface Entry {
  readonly topic: Topic;
  /** What this roadmap calls the topic here, if not by its title; see `entryTitle`. */
  readonly label?: string;
  readonly mark?: Mark;
  /** The reason for the mark; only a draft roadmap has marks without one. */
  readonly why?: string;
  /** Sub-topics, one level deep, in learning order. */
  readonly children: readonly Entry[];
}

/** A box on one side of the spine, with or without a heading. */
export interface Group {
  readonly title?: string | undefined;
  readonly side: 'left' | 'right';
  readonly entries: readonly Entry[];
}

/** A link to another roadmap, beside a section. `isUpcoming`: announced, but without a page yet. */
interface RoadmapLink {
  readonly roadmap: string;
  readonly label: string;
  readonly isUpcoming: boolean;
}

/** A link to a page elsewhere, beside a section. */
interface WebLink {
  readonly url: string;
  readonly label: string;
}

export type SectionLink = RoadmapLink | WebLink;

/** Something to build. It has a state of its own, but counts neither as a topic nor in hours of a roadmap. */
export interface Project extends ProjectData {
  /** The file name without `.md`. */
  readonly id: string;
}

/** One stop on the spine. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** The topic that the section itself is: its box on the spine leads there. It comes before what is in the groups. */
  readonly entry?: Entry | undefined;
  /** Absent only if the topic of the section has no text to take it from. */
  readonly summary?: string | undefined;
  readonly groups: readonly Group[];
  readonly checkpoint?: Checkpoint | undefined;
  /** What it makes possible to build; absent if there is nothing. */
  readonly projects?: readonly Project[];
  readonly links: readonly SectionLink[];
  readonly notes: readonly string[];
}

/** A roadmap whose ids have become topics. Only ever made from content that passed every check. */
export interface Roadmap {
  /** The folder name. */
  readonly id: string;
  readonly data: RoadmapData;
  /** In learning order. */
  readonly sections: readonly Section[];
  /** A drawing of it with coordinates of its own, beside the one that is made from the sections. */
  readonly original?: GraphData;
}
