import { useStore } from 'zustand';
import { keep, kept } from '../state/kept.ts';
import { examples } from './examples.ts';
import { createQueryStore, type QueryState } from './queryStore.ts';
import { nothingWritten, writtenOf } from './written.ts';

const [first] = examples;

/** What stands in the editors of somebody who has written nothing yet. */
export const firstWritten = first ? writtenOf(first.query, first.variables) : nothingWritten;

/** The query tab of this page. */
export const queryStore = createQueryStore(
  { kept: (key) => kept(window, key), keep: (key, text) => keep(window, key, text) },
  firstWritten,
);

/** Follows a part of it. */
export const useQuery = <Part>(part: (state: QueryState) => Part): Part => useStore(queryStore, part);
