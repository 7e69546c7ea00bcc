/** The steps of a start, in the order in which they are shown. */
export const steps = ['fetch', 'boot', 'page', 'load'] as const;
export type Step = (typeof steps)[number];

/** How far a step has come. */
export interface Progress {
  readonly step: Step;
  /** What is being done just now, fit to be shown: "Starting Neo4j". */
  readonly detail: string;
  /** From 0 to 1, where it is known. */
  readonly fraction?: number;
}

export type ReportProgress = (progress: Progress) => void;
