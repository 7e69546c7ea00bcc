import type { SharedView } from '../state/sharedView.ts';
import { packView } from './packView.ts';

/** The address of this page that reopens a view. */
export const linkTo = ({ origin }: { readonly origin: string }, shared: SharedView): string =>
  `${origin}/#${packView(shared)}`;

/** HTML that shows a view within a page of somebody else's. Nothing in it has to be escaped but the title. */
export const embedHtml = (
  { origin }: { readonly origin: string },
  shared: SharedView,
  title: string,
): string =>
  `<iframe src="${origin}/embed#${packView(shared)}" title="${escaped(title)}" width="800" height="600" style="border:0" loading="lazy"></iframe>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
