import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { viewPrefix, type SharedView } from '../state/sharedView.ts';
import type { View } from '../state/view.ts';
import { sharedViewVersion } from './sharedViewSchema.ts';

/**
 * The fragment of an address that reopens a view, without `#`: `/view/1/…`, of the version, and of the view as JSON, deflated (RFC
 * 1951), in the letters of base64url. It is never sent to a server, so it may be long.
 */
export const packView = (shared: SharedView): string =>
  `${viewPrefix}${sharedViewVersion}/${toBase64url(deflateSync(strToU8(JSON.stringify(rounded(shared))), { level: 9 }))}`;

/** To a tenth of a pixel, which nobody can see, and which makes addresses a third shorter. */
export const rounded = (shared: SharedView): SharedView => ({
  ...shared,
  view: { ...shared.view, places: roundedPlaces(shared.view.places) },
});

const roundedPlaces = (places: View['places']): View['places'] =>
  Object.fromEntries(Object.entries(places).map(([id, { x, y }]) => [id, { x: tenth(x), y: tenth(y) }]));

/** Never the zero that is negative: JSON has none. */
const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

const toBase64url = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
