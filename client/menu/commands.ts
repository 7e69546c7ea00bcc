import type { PickMode } from '../graph/PickOverlay.tsx';
import type { SceneLine } from '../graph/lines.ts';
import type { Scene, SceneNode } from '../graph/scene.ts';
import type { ExplorerActions } from '../state/explorer.ts';
import { pairId, relationId, type Selection } from '../state/selection.ts';
import { withAll, type View } from '../state/view.ts';

/** What a command is done to: a node, a line, or the empty canvas. */
export interface Target {
  readonly node: SceneNode | null;
  readonly line: SceneLine | null;
  /** The nodes meant: the one, or all that are picked out where it is one of them. */
  readonly ids: readonly string[];
}

/** What a command needs to know and may do. */
export interface Situation {
  readonly scene: Scene;
  readonly view: View;
  readonly picked: readonly string[];
  readonly selection: (target: Target) => Selection | null;
  readonly actions: ExplorerActions;
  readonly fit: () => void;
  /** Lets the reader draw around what is to be picked out. */
  readonly pickOut: (mode: PickMode) => void;
  /** Asks how to expand this entity or topic. */
  readonly askExpand: (id: string) => void;
  /** Looks at the paths between two entities and draws the first. */
  readonly findPath: (from: string, to: string) => void;
}

/** Its word is `command.<name>` in client/languages. */
export type CommandName =
  | 'look'
  | 'expand'
  | 'collapse'
  | 'unroll'
  | 'rollUpAgain'
  | 'openPair'
  | 'closePair'
  | 'openEvents'
  | 'closeEvents'
  | 'hide'
  | 'hideOthers'
  | 'showAgain'
  | 'pin'
  | 'unpin'
  | 'pick'
  | 'pickNeighbours'
  | 'findPath'
  | 'arrangeAround'
  | 'pickAll'
  | 'pickNone'
  | 'invertPick'
  | 'fit';

export interface Command {
  readonly name: CommandName;
  /** The key on the canvas that does it to what is stood on. */
  readonly key?: string;
  readonly applies: (target: Target, situation: Situation) => boolean;
  readonly run: (target: Target, situation: Situation) => void;
}

const isOne = ({ node, ids }: Target): boolean => node !== null && ids.length <= 1;
const canExpand = (node: SceneNode | null): boolean =>
  node !== null && node.kind !== 'EVENT' && node.kind !== 'GROUP';
const isSelf = (target: Target): boolean => canExpand(target.node) && isOne(target);
const empty = ({ node, line }: Target): boolean => !node && !line;

/** The relations that a line stands for, by what they are called on the canvas. */
const relationIds = ({ relations }: SceneLine): string[] => relations.map(relationId);

/** The relations that are opened into an event, or into the event that a line leads to. */
const eventRelations = ({ node, line }: Target, { lines }: Scene): string[] =>
  lines
    .filter(({ role, id, source, target }) => {
      if (role !== 'event') return false;
      return line ? line.id === id : node?.kind === 'EVENT' && [source, target].includes(node.id);
    })
    .flatMap(relationIds);

/**
 * The two entities that a path can be looked for between, the one picked out first before the other: both picked out, or one
 * picked out and the other meant; null for anything else.
 */
function endsOf({ node, line }: Target, { scene, picked }: Situation): readonly [string, string] | null {
  const [from, to, ...more] = node ? withAll(picked, [node.id]) : picked;
  if (line || from === undefined || to === undefined || more.length > 0) return null;
  const isEntity = (id: string) =>
    scene.nodes.some((each) => each.id === id && each.kind !== 'TOPIC' && canExpand(each));
  return isEntity(from) && isEntity(to) ? [from, to] : null;
}

/** Everything that can be done to what is on the canvas, in the order of the context menu. */
export const commands: readonly Command[] = [
  {
    name: 'look',
    key: 'Enter',
    applies: (target) => !empty(target) && (target.line !== null || isOne(target)),
    run: (target, { actions, selection }) => {
      const looked = selection(target);
      if (looked) actions.select(looked);
    },
  },
  {
    name: 'expand',
    key: 'e',
    applies: isSelf,
    run: ({ node }, { askExpand }) => node && askExpand(node.id),
  },
  {
    name: 'collapse',
    key: 'c',
    applies: ({ node }, { view }) => view.expansions.some(({ of }) => of === node?.id),
    run: ({ node }, { actions }) => node && actions.collapse(node.id),
  },
  {
    name: 'unroll',
    key: 'o',
    applies: ({ node }) => node !== null && node.people > 0,
    run: ({ node }, { actions }) => node && actions.unroll(node.id, true),
  },
  {
    name: 'rollUpAgain',
    applies: ({ node }, { view }) => node !== null && view.unrolled.includes(node.id),
    run: ({ node }, { actions }) => node && actions.unroll(node.id, false),
  },
  {
    name: 'openPair',
    key: 'o',
    applies: ({ line }) => line?.role === 'pair' && line.relations.length > 1,
    run: ({ line }, { actions }) => line && actions.open([line.id]),
  },
  {
    name: 'closePair',
    applies: ({ line }, { view }) =>
      line?.role === 'relation' && view.opened.includes(pairId(line.source, line.target)),
    run: ({ line }, { actions, view }) => {
      if (!line) return;
      const pair = pairId(line.source, line.target);
      // What was opened of its parts is closed with it.
      const parts = view.opened.filter((id) => id.endsWith(` ${line.source} ${line.target}`));
      actions.close([pair, ...parts]);
    },
  },
  {
    name: 'openEvents',
    applies: ({ line }, { view }) => {
      const [id, ...more] =
        line && (line.role === 'relation' || line.role === 'pair') ? relationIds(line) : [];
      return (
        id !== undefined &&
        more.length === 0 &&
        line?.relations[0]?.kind !== 'REPRESENTS' &&
        !view.opened.includes(id)
      );
    },
    run: ({ line }, { actions }) => line && actions.open(relationIds(line)),
  },
  {
    name: 'closeEvents',
    applies: (target, { scene, view }) =>
      eventRelations(target, scene).some((id) => view.opened.includes(id)),
    run: (target, { actions, scene }) => actions.close(eventRelations(target, scene)),
  },
  {
    name: 'hide',
    key: 'Delete',
    applies: ({ node }) => node !== null && node.kind !== 'GROUP',
    run: ({ ids }, { actions }) => {
      actions.hide(ids);
      actions.pick([]);
    },
  },
  {
    name: 'hideOthers',
    applies: ({ node }) => node !== null && node.kind !== 'GROUP',
    run: ({ ids }, { actions }) => actions.hideOthers(ids),
  },
  {
    name: 'showAgain',
    applies: (_, { scene }) => scene.hidden > 0,
    run: (_, { actions }) => actions.showAgain(),
  },
  {
    name: 'pin',
    key: 'l',
    applies: ({ node, ids }, { view }) =>
      node !== null && node.kind !== 'GROUP' && ids.some((id) => !view.pinned.includes(id)),
    run: ({ ids }, { actions }) => actions.pin(ids),
  },
  {
    name: 'unpin',
    key: 'l',
    applies: ({ node, ids }, { view }) =>
      node !== null && ids.length > 0 && ids.every((id) => view.pinned.includes(id)),
    run: ({ ids }, { actions }) => actions.unpin(ids),
  },
  {
    name: 'pick',
    key: ' ',
    applies: ({ node }) => node !== null && node.kind !== 'GROUP',
    run: ({ node }, { actions, picked }) => {
      if (!node) return;
      actions.pick(picked.includes(node.id) ? picked.filter((id) => id !== node.id) : [...picked, node.id]);
    },
  },
  {
    name: 'pickNeighbours',
    applies: ({ ids }, { picked }) => ids.length > 0 || picked.length > 0,
    run: ({ ids }, { actions, picked, scene }) =>
      actions.pick(withNeighbours(scene, ids.length > 0 ? ids : picked)),
  },
  {
    name: 'findPath',
    key: 't',
    applies: (target, situation) => endsOf(target, situation) !== null,
    run: (target, situation) => {
      const ends = endsOf(target, situation);
      if (ends) situation.findPath(...ends);
    },
  },
  {
    name: 'arrangeAround',
    applies: ({ node }) => node !== null && node.kind !== 'GROUP',
    run: ({ ids }, { actions }) => {
      actions.pick(ids);
      actions.arrange('concentric');
    },
  },
  {
    name: 'pickAll',
    key: 'a',
    applies: empty,
    run: (_, { actions, scene }) => actions.pick(nodeIds(scene)),
  },
  {
    name: 'pickNone',
    applies: (target, { picked }) => empty(target) && picked.length > 0,
    run: (_, { actions }) => actions.pick([]),
  },
  {
    name: 'invertPick',
    key: 'i',
    applies: empty,
    run: (_, { actions, scene, picked }) => actions.pick(nodeIds(scene).filter((id) => !picked.includes(id))),
  },
  {
    name: 'fit',
    key: '0',
    applies: empty,
    run: (_, { fit }) => fit(),
  },
];

/** Every node that can be picked out. */
const nodeIds = (scene: Scene): string[] =>
  scene.nodes.filter(({ kind }) => kind !== 'GROUP').map(({ id }) => id);

/** Some nodes and all that a line joins to them. */
function withNeighbours({ lines }: Scene, ids: readonly string[]): string[] {
  const near = lines.flatMap(({ source, target }) => {
    if (ids.includes(source)) return [target];
    return ids.includes(target) ? [source] : [];
  });
  return [...new Set([...ids, ...near])];
}

/** What is meant by an element: with a node that is picked out, all that are. */
export function targetOf(scene: Scene, id: string | null, picked: readonly string[]): Target {
  const node = scene.nodes.find((each) => each.id === id) ?? null;
  const line = node ? null : (scene.lines.find((each) => each.id === id) ?? null);
  const ids = !node ? [] : picked.includes(node.id) ? picked : [node.id];
  return { node, line, ids };
}

/** What a double click does: opens a line into its parts, a rolled-up principal into its people, else expands. */
export function unfoldCommand(target: Target, situation: Situation): Command | undefined {
  const order: readonly CommandName[] = ['unroll', 'openPair', 'openEvents', 'closeEvents', 'expand'];
  return order
    .map((name) => commands.find((command) => command.name === name))
    .find((command) => command?.applies(target, situation));
}

/** The command of a key on what is stood on. */
export const commandOfKey = (key: string, target: Target, situation: Situation): Command | undefined =>
  commands.find(
    (command) => command.key === (key === 'Backspace' ? 'Delete' : key) && command.applies(target, situation),
  );
