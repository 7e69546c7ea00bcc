import type { LayoutName } from '../../state/view.ts';
import { concentric } from './concentric.ts';
import { force } from './force.ts';
import { hierarchy } from './hierarchy.ts';
import type { Layout } from './layout.ts';
import { time } from './time.ts';

/** Every layout, in the order of the menu. A new one is one line here, its words in languages/, and a file of its own. */
export const layouts: readonly Layout[] = [force, concentric, hierarchy, time];

/** The layout of a name. */
export const layoutNamed = (name: LayoutName): Layout =>
  // The list holds every name (a test sweeps it).
  layouts.find((layout) => layout.name === name) ?? force;
