import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packView, rounded } from '../../../client/share/packView.ts';
import { sharedViewVersion } from '../../../client/share/sharedViewSchema.ts';
import { readView, unpackView } from '../../../client/share/unpackView.ts';
import { initialState } from '../../../client/state/explorer.ts';
import type { SharedView } from '../../../client/state/sharedView.ts';
import { sharedViews } from './randomView.ts';

const { view, selection, picked, tab, language, theme } = initialState;
const plain: SharedView = { view, selection, picked, tab, language, theme, query: null };

/** As JSON has it, which knows no prototypes. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a link to a view', () => {
  it('reopens any view as it was, to a tenth of a pixel', () => {
    fc.assert(
      fc.property(sharedViews, (shared) => {
        expect(asJson(unpackView(packView(shared)))).toEqual(asJson(rounded(shared)));
      }),
      { numRuns: 300 },
    );
  });

  it('moves nothing by more than a twentieth of a pixel', () => {
    fc.assert(
      fc.property(sharedViews, (shared) => {
        for (const [id, { x, y }] of Object.entries(rounded(shared).view.places)) {
          expect(Math.abs(x - (shared.view.places[id]?.x ?? NaN))).toBeLessThanOrEqual(0.0501);
          expect(Math.abs(y - (shared.view.places[id]?.y ?? NaN))).toBeLessThanOrEqual(0.0501);
        }
      }),
    );
  });

  it('holds only what can stand in an address as it is', () => {
    fc.assert(
      fc.property(sharedViews, (shared) => {
        expect(packView(shared)).toMatch(/^\/view\/1\/[\w-]+$/);
      }),
    );
  });

  it('is read with the sign that begins a fragment, and without', () => {
    expect(unpackView(`#${packView(plain)}`)).toEqual(unpackView(packView(plain)));
  });

  it('of a newer version says so, whatever it holds', () => {
    expect(unpackView(`#/view/${sharedViewVersion + 1}/whatever`)).toBe('TOO_NEW');
  });

  it('that was cut anywhere is damaged', () => {
    const whole = packView(plain);
    for (let length = '/view/1/'.length; length < whole.length; length += 1)
      expect(unpackView(whole.slice(0, length))).toBe('DAMAGED');
  });

  it.each([
    '#/view/',
    '#/view/1',
    '#/view/x/abc',
    '#/view/1/%%%',
    '#/view/1/AAAA',
    '#/view/1/äöü',
    '#/view/1/',
  ])('such as %s is damaged', (fragment) => {
    expect(unpackView(fragment)).toBe('DAMAGED');
  });
});

describe('a view from a file', () => {
  it.each([
    ['no view at all', { hello: 'world' }],
    ['nothing', null],
    ['a layout that there is not', { ...plain, view: { ...view, layout: 'spiral' } }],
    ['a day that is none', { ...plain, view: { ...view, filter: { ...view.filter, from: 'yesterday' } } }],
    [
      'a period that ends before it begins',
      { ...plain, view: { ...view, filter: { ...view.filter, from: '2022-02-02', to: '2022-02-01' } } },
    ],
    ['a place without a height', { ...plain, view: { ...view, places: { a: { x: 1 } } } }],
    ['a place at infinity', { ...plain, view: { ...view, places: { a: { x: 1, y: null } } } }],
    ['a selection of an unknown type', { ...plain, selection: { type: 'spy', id: 'x' } }],
  ])('with %s is damaged', (_, value) => {
    expect(readView(value)).toBe('DAMAGED');
  });

  it('leaves out what it does not know', () => {
    expect(readView({ ...plain, spy: true })).toEqual(plain);
  });
});
