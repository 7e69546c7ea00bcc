import type { SharedView } from '../state/sharedView.ts';

/** What the parts of the dialog work with. */
export interface PartProps {
  /** What is seen at the moment. */
  readonly shared: SharedView;
  /** Tells the reader what was done, or why not. */
  readonly say: (words: string) => void;
}
