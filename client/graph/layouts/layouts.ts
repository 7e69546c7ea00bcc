import type { LayoutName } from '../../state/view.ts';
import { force } from './force.ts';
import type { Layout } from './layout.ts';

/** A layout that is loaded when it is first asked for: the first picture is drawn without it. */
const later = (name: LayoutName, load: () => Promise<Layout>): Layout => ({
  name,
  run: async (...given) => (await load()).run(...given),
});

/** Every layout, in the order of the menu. A new one is one line here, its words in languages/, and a file of its own. */
export const layouts: readonly Layout[] = [
  force,
  later('concentric', async () => (await import('./concentric.ts')).concentric),
  later('hierarchy', async () => (await import('./hierarchy.ts')).hierarchy),
  later('time', async () => (await import('./time.ts')).time),
];

/** The layout of a name. */
export const layoutNamed = (name: LayoutName): Layout =>
  // The list holds every name (a test sweeps it).
  layouts.find((layout) => layout.name === name) ?? force;
