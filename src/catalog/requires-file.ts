/** What requires what inside one roadmap, and why: `/<roadmap>/requires.json`, loaded once somebody asks for a reason. */
export interface RequiresFile {
  /** In the order of the roadmap. */
  readonly edges: readonly RequiresEdge[];
}

export interface RequiresEdge {
  readonly topic: string;
  /** Id of the topic that comes before it; the roadmap lists both. */
  readonly requires: string;
  /** Why it does: one sentence without marks. */
  readonly reason: string;
}
