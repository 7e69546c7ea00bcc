import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NodeKindName } from '../kinds/entityKinds.ts';
import type { Filter, Period } from './filter.ts';
import { redo, take, undo, type History, type Step } from './history.ts';
import type { LanguageTag } from './language.ts';
import type { SharedView, ViewFault } from './sharedView.ts';
import { addressOf, elementIdOf, sameSelection, type Selection } from './selection.ts';
import type { Tab } from './tab.ts';
import type { ThemeChoice } from './theme.ts';
import { placeIn } from './placeIn.ts';
import { withQuestion } from './questions.ts';
import { newTrail, type Trail } from './trail.ts';
import {
  initialView,
  withAll,
  withoutAll,
  type Drawing,
  type EventOfRelation,
  type Expansion,
  type LayoutName,
  type Places,
  type TimeScale,
  type View,
} from './view.ts';

/** The drawer that is open where the screen has room for one only. */
export type Sheet = 'none' | 'legend' | 'list' | 'evidence' | 'time';

/** The dialogs of client/dialogs. */
export type DialogName = 'share' | 'export' | 'palette' | 'shortcuts' | 'tour';

/** Everything the reader can change, and nothing that can be computed from it. */
export interface ExplorerState extends History {
  /** What the evidence is about. */
  readonly selection: Selection | null;
  /** Ids of the nodes that are picked out on the canvas, to do something with them. */
  readonly picked: readonly string[];
  /** Ids of the nodes and relations that the canvas has drawn; the canvas tells. */
  readonly drawn: ReadonlySet<string>;
  readonly language: LanguageTag;
  readonly theme: ThemeChoice;
  readonly tab: Tab;
  readonly sheet: Sheet;
  /** What lies over the page, to be dealt with first. */
  readonly dialog: DialogName | null;
  /** Whether the reader has taken the tour in this browser, or does not want it. */
  readonly knowsTour: boolean;
  /** Why a view could not be opened that a link or a file held; null once that is read. */
  readonly viewFault: ViewFault | null;
  /** Where the reader is among what was looked at, as the browser's history has it. */
  readonly trail: Trail;
  /** What the reader has asked in this browser, newest first. */
  readonly questions: readonly string[];
}

export type Explorer = StoreApi<ExplorerState> & { readonly actions: ExplorerActions };

/** What can be done. What changes the view can be undone, step by step. */
export interface ExplorerActions {
  /** Looks at something, or at nothing with null; what is not drawn yet is drawn. */
  readonly select: (selection: Selection | null) => void;
  /** Looks at the answer to a question, and keeps the question among those of the reader. */
  readonly ask: (question: string) => void;
  readonly forgetQuestions: () => void;
  /** Picks out these nodes and no others. */
  readonly pick: (ids: readonly string[]) => void;

  /** Draws `more` relations beyond those drawn now. */
  readonly showMore: (more: number) => void;
  readonly expand: (expansion: Omit<Expansion, 'id'>) => void;
  /** Takes back what expansions of this entity or topic brought, and nothing else. */
  readonly collapse: (of: string) => void;
  /** Draws an answer or a path beside what is drawn, in one step, and picks it out. */
  readonly draw: (drawing: Drawing, step?: 'draw' | 'drawPath') => void;
  /** Draws this and nothing else, in one step, and picks it out: the busiest, what was looked at and expansions make room. */
  readonly drawOnly: (drawing: Drawing) => void;
  readonly hide: (ids: readonly string[]) => void;
  /** Hides all that is drawn but these. */
  readonly hideOthers: (ids: readonly string[]) => void;
  /** Shows what was hidden; all of it without `ids`. */
  readonly showAgain: (ids?: readonly string[]) => void;
  readonly pin: (ids: readonly string[]) => void;
  readonly unpin: (ids: readonly string[]) => void;
  /** Nodes were dragged: those stay where they were put. */
  readonly move: (places: Places) => void;
  /** Lays everything out anew but what is pinned. */
  readonly arrange: (layout: LayoutName) => void;
  /** Opens pairs or relations into their parts. */
  readonly open: (ids: readonly string[]) => void;
  readonly close: (ids: readonly string[]) => void;
  readonly setFilter: (part: Partial<Filter>) => void;
  /** A period of null to null is all time. Steps of a playback count as one. */
  readonly setPeriod: (period: Period, how?: 'set' | 'play') => void;
  /** Only what had been published by this day, YYYY-MM-DD, counts; null is all that is known today. */
  readonly setKnownOn: (day: string | null) => void;
  readonly setOutside: (outside: View['outside']) => void;
  readonly switchLayer: (kind: NodeKindName, on: boolean) => void;
  readonly switchOutletLayer: (on: boolean) => void;
  readonly group: (on: boolean) => void;
  readonly rollUp: (on: boolean) => void;
  /** Draws the people of this principal though others are rolled up, or rolls them up again. */
  readonly unroll: (principal: string, on: boolean) => void;
  /** Back to what the page starts with. */
  readonly reset: () => void;
  /** Shows what somebody has shared or kept, in place of what is shown; or says why it cannot. */
  readonly openView: (shared: SharedView | ViewFault) => void;
  readonly forgetViewFault: () => void;
  readonly undo: () => void;
  readonly redo: () => void;

  /** The canvas says what it has drawn and where, and to which scale of time if it was laid out anew; this is no step. */
  readonly settle: (places: Places, relations: readonly string[], scale?: TimeScale | null) => void;
  readonly setLanguage: (language: LanguageTag) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly openTab: (tab: Tab) => void;
  readonly openDialog: (dialog: DialogName | null) => void;
  readonly openSheet: (sheet: Sheet) => void;
  /** The tour is not to be offered again. */
  readonly declineTour: () => void;
  /** The browser says where in its history it is. */
  readonly follow: (trail: Trail) => void;
}

export const initialState: ExplorerState = {
  view: initialView,
  past: [],
  future: [],
  selection: null,
  picked: [],
  drawn: new Set(),
  language: 'en',
  theme: 'system',
  tab: 'graph',
  sheet: 'none',
  dialog: null,
  knowsTour: true,
  viewFault: null,
  trail: newTrail,
  questions: [],
};

/**
 * The explorer's state, free of any framework: components follow it, the canvas follows it, the address follows it.
 *
 * @param initial what differs from `initialState`
 */
export function createExplorer(initial: Partial<ExplorerState> = {}): Explorer {
  const store = createStore<ExplorerState>(() => ({ ...initialState, ...initial }));
  const change = (step: Step, edit: (view: View) => View): void =>
    store.setState((state) => {
      const history = take(state, step, edit);
      return history.view === state.view ? state : history;
    });
  /** A step that changes one part; none where `next` gives the part back as it was. */
  const set = <Key extends keyof View>(
    step: Step,
    key: Key,
    next: (part: View[Key], view: View) => View[Key],
  ) =>
    change(step, (view) => {
      const part = next(view[key], view);
      return part === view[key] ? view : { ...view, [key]: part };
    });
  const of = (ids: readonly string[]): { subject?: string } =>
    ids.length === 1 && ids[0] ? { subject: ids[0] } : {};

  const actions: ExplorerActions = {
    select(selection) {
      const { selection: before, drawn } = store.getState();
      // An equal selection keeps its identity, so that what follows it does not run again.
      if (!sameSelection(selection, before)) {
        store.setState({ selection });
        if (selection && drawn.size > 0 && !isDrawn(selection, drawn))
          set({ name: 'show', subject: subjectOf(selection) }, 'revealed', (revealed) => [
            ...revealed,
            selection,
          ]);
      }
      store.setState({ sheet: selection ? 'evidence' : 'none' });
    },
    ask(given) {
      const question = given.trim();
      if (question === '') return;
      store.setState(({ questions }) => ({ questions: withQuestion(questions, question) }));
      actions.select({ type: 'ask', question });
    },
    forgetQuestions: () => store.setState({ questions: [] }),
    pick: (ids) => store.setState(({ picked }) => ({ picked: sameItems(picked, ids) ? picked : [...ids] })),

    showMore: (more) => set({ name: 'showMore' }, 'budget', (budget) => budget + Math.max(0, more)),
    expand: (expansion) =>
      set({ name: 'expand', subject: expansion.of }, 'expansions', (expansions) => {
        const rest = expansions.filter((each) => !sameAim(each, expansion));
        return [...rest, { ...expansion, id: nextId(expansions, expansion.of) }];
      }),
    collapse: (id) =>
      set({ name: 'collapse', subject: id }, 'expansions', (expansions) =>
        withoutAll(
          expansions,
          expansions.filter((each) => each.of === id),
        ),
      ),
    draw({ shows, opens, singlesOut = [], nodes, unrolls }, step = 'draw') {
      change({ name: step }, (view) => {
        const known = new Set(view.revealed.map(addressOf));
        const next = {
          revealed: [...view.revealed, ...shows.filter((each) => !known.has(addressOf(each)))],
          opened: withAll(view.opened, opens),
          singledOut: withEvents(view.singledOut, singlesOut),
          hidden: withoutAll(view.hidden, nodes),
          unrolled: withAll(view.unrolled, unrolls),
        };
        const isNew =
          next.revealed.length > view.revealed.length ||
          next.opened !== view.opened ||
          next.singledOut !== view.singledOut ||
          next.hidden !== view.hidden ||
          next.unrolled !== view.unrolled;
        return isNew ? { ...view, ...next } : view;
      });
      actions.pick(nodes);
    },
    drawOnly({ shows, opens, singlesOut = [], nodes, unrolls }) {
      change({ name: 'drawOnly' }, (view) => ({
        ...view,
        budget: 0,
        expansions: [],
        hidden: [],
        revealed: shows,
        opened: opens,
        singledOut: singlesOut,
        unrolled: unrolls,
        // It is another picture: what stays of the old one would only stand in its way.
        pinned: [],
        places: {},
        timeScale: null,
      }));
      actions.pick(nodes);
    },
    hide: (ids) => set({ name: 'hide', ...of(ids) }, 'hidden', (hidden) => withAll(hidden, ids)),
    hideOthers: (ids) => {
      const { drawn } = store.getState();
      set({ name: 'hideOthers', ...of(ids) }, 'hidden', (hidden, { places }) =>
        withAll(
          hidden,
          Object.keys(places).filter((id) => drawn.has(id) && !ids.includes(id)),
        ),
      );
    },
    showAgain: (ids) =>
      set({ name: 'showAgain', ...of(ids ?? []) }, 'hidden', (hidden) => withoutAll(hidden, ids ?? hidden)),
    pin: (ids) => set({ name: 'pin', ...of(ids) }, 'pinned', (pinned) => withAll(pinned, ids)),
    unpin: (ids) => set({ name: 'unpin', ...of(ids) }, 'pinned', (pinned) => withoutAll(pinned, ids)),
    move: (places) =>
      set({ name: 'move', ...of(Object.keys(places)) }, 'places', (before) =>
        samePlaces({ ...before, ...places }, before) ? before : { ...before, ...places },
      ),
    arrange: (layout) =>
      change({ name: 'arrange' }, (view) => ({
        ...view,
        layout,
        places: pinnedPlaces(view),
        timeScale: null,
      })),
    open: (ids) => set({ name: 'open' }, 'opened', (opened) => withAll(opened, ids)),
    close: (ids) => set({ name: 'close' }, 'opened', (opened) => withoutAll(opened, ids)),
    setFilter: (part) =>
      set({ name: 'filter' }, 'filter', (filter) =>
        sameFilter({ ...filter, ...part }, filter) ? filter : { ...filter, ...part },
      ),
    setPeriod: (period, how = 'set') =>
      set({ name: how === 'play' ? 'play' : 'period' }, 'filter', (filter) =>
        sameFilter({ ...filter, ...period }, filter) ? filter : { ...filter, ...period },
      ),
    setKnownOn: (asKnownOn) =>
      set({ name: 'knownOn' }, 'filter', (filter) =>
        filter.asKnownOn === asKnownOn ? filter : { ...filter, asKnownOn },
      ),
    setOutside: (outside) => set({ name: 'outside' }, 'outside', () => outside),
    switchLayer: (kind, on) =>
      set({ name: 'layer' }, 'layersOff', (off) => (on ? withoutAll(off, [kind]) : withAll(off, [kind]))),
    switchOutletLayer: (on) =>
      change({ name: 'outletLayer' }, (view) =>
        // So many events want room between the others: the picture is laid out anew.
        view.outletLayer === on ? view : { ...view, outletLayer: on, places: pinnedPlaces(view) },
      ),
    group: (on) =>
      change({ name: 'group' }, (view) =>
        // Boxes are drawn by the layout that keeps their members together.
        view.grouped === on
          ? view
          : {
              ...view,
              grouped: on,
              layout: 'force',
              places: on ? pinnedPlaces(view) : view.places,
              timeScale: null,
            },
      ),
    rollUp: (on) =>
      change({ name: 'rollUp' }, (view) =>
        view.rolledUp === on ? view : { ...view, rolledUp: on, unrolled: [] },
      ),
    unroll: (principal, on) =>
      set({ name: 'unroll', subject: principal }, 'unrolled', (unrolled) =>
        on ? withAll(unrolled, [principal]) : withoutAll(unrolled, [principal]),
      ),
    reset: () =>
      change({ name: 'reset' }, (view) => ({
        ...initialView,
        budget: initial.view?.budget ?? initialView.budget,
        layout: view.layout,
      })),
    openView(shared) {
      if (typeof shared === 'string') {
        store.setState({ viewFault: shared });
        return;
      }
      const { view, query: _, ...rest } = shared;
      // All at once: whoever follows the state sees that a view was opened, and not one change after the other.
      store.setState((state) => ({
        ...take(state, { name: 'openView' }, () => view),
        ...rest,
        drawn: new Set(),
        viewFault: null,
        sheet: rest.selection ? 'evidence' : 'none',
      }));
    },
    forgetViewFault: () => store.setState({ viewFault: null }),
    undo: () => store.setState((state) => (state.past.length > 0 ? undo(state) : state)),
    redo: () => store.setState((state) => (state.future.length > 0 ? redo(state) : state)),

    settle: (settled, relations, scale) =>
      store.setState(({ view, drawn }) => {
        const timeScale = scale === undefined ? view.timeScale : scale;
        const ids = [...Object.keys(settled), ...relations];
        // What a view that was opened has a place for may still be on its way: only what was drawn and is gone loses its own.
        const awaited = Object.entries(view.places).filter(([id]) => !placeIn(settled, id) && !drawn.has(id));
        const places = { ...Object.fromEntries(awaited), ...settled };
        return {
          drawn: sameItems([...drawn], ids) ? drawn : new Set(ids),
          view:
            samePlaces(view.places, places) && view.timeScale === timeScale
              ? view
              : { ...view, places, timeScale },
        };
      }),
    setLanguage: (language) => store.setState({ language }),
    setTheme: (theme) => store.setState({ theme }),
    // On a phone the sheet that leads there would lie on it.
    openTab: (tab) => store.setState({ tab, sheet: 'none' }),
    openDialog: (dialog) => store.setState(dialog === 'tour' ? { dialog, knowsTour: true } : { dialog }),
    openSheet: (sheet) => store.setState({ sheet }),
    declineTour: () => store.setState({ knowsTour: true }),
    follow: (trail) => store.setState({ trail }),
  };
  return Object.assign(store, { actions });
}

/** What a layout leaves in its place. */
const pinnedPlaces = ({ places, pinned }: View): Places =>
  Object.fromEntries(Object.entries(places).filter(([id]) => pinned.includes(id)));

/** Articles are not on the canvas, and an event is only where its line is opened: neither has to be drawn. */
function isDrawn(selection: Selection, drawn: ReadonlySet<string>): boolean {
  if (selection.type === 'pair') {
    // As one line or as the lines that it stands for: the id of each ends in its ends.
    const { a, b } = selection;
    return [...drawn].some((id) => id.endsWith(` ${a} ${b}`) || id.endsWith(` ${b} ${a}`));
  }
  const id = selection.type === 'event' ? null : elementIdOf(selection);
  return id === null || drawn.has(id);
}

function subjectOf(selection: Selection): string {
  if (selection.type === 'relation') return selection.source;
  if (selection.type === 'ask') return selection.question;
  if (selection.type === 'path') return selection.from;
  return selection.type === 'pair' ? selection.a : selection.id;
}

const sameItems = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const sameList = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === b || (a !== null && b !== null && sameItems(a, b));

const sameFilter = (a: Filter, b: Filter): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.asKnownOn === b.asKnownOn &&
  sameList(a.families, b.families) &&
  sameList(a.media, b.media) &&
  sameList(a.standings, b.standings) &&
  sameList(a.outlets, b.outlets) &&
  sameList(a.datasets, b.datasets);

/** Whether two expansions differ in nothing but how much they bring. */
const sameAim = (a: Omit<Expansion, 'id'>, b: Omit<Expansion, 'id'>): boolean =>
  a.of === b.of &&
  a.direction === b.direction &&
  a.from === b.from &&
  a.to === b.to &&
  sameList(a.families, b.families);

function nextId(expansions: readonly Expansion[], of: string): string {
  let number = 1;
  while (expansions.some(({ id }) => id === `${of}#${number}`)) number += 1;
  return `${of}#${number}`;
}

function samePlaces(a: Places, b: Places): boolean {
  const ids = Object.keys(a);
  return (
    ids.length === Object.keys(b).length && ids.every((id) => a[id]?.x === b[id]?.x && a[id]?.y === b[id]?.y)
  );
}

/** The events of both lists, each once; the same list where nothing is added. */
function withEvents(
  list: readonly EventOfRelation[],
  more: readonly EventOfRelation[],
): readonly EventOfRelation[] {
  const added = more.filter(
    ({ relation, event }) => !list.some((each) => each.relation === relation && each.event === event),
  );
  return added.length === 0 ? list : [...list, ...added];
}
