import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { commandOfKey, targetOf, unfoldCommand, type Situation } from '../menu/commands.ts';
import { situationStore } from '../menu/situationStore.ts';
import { loadLater } from '../later.ts';
import { useNumberText } from '../numbers/useNumberText.ts';
import { useFindPath } from '../path/useFindPath.ts';
import { elementIdOf, relationId } from '../state/selection.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { placeIn } from '../state/placeIn.ts';
import { withAll, withoutAll, type Places, type TimeScale } from '../state/view.ts';
import { Toolbar } from '../toolbar/Toolbar.tsx';
import { PartPlace } from '../ui/PartPlace.tsx';
import { part } from '../ui/part.tsx';
import { createCanvas, type Canvas as CanvasHandle } from './createCanvas.ts';
import { elementsOf } from './elements.ts';
import { selectionOf } from './elementSelection.ts';
import { exposePositions } from './exposePositions.ts';
import type { Spot } from './gestures.ts';
import { createMeasure } from './measure.ts';
import { readPalette } from './readPalette.ts';
import { PickOverlay, type PickMode } from './PickOverlay.tsx';
import type { Scene } from './scene.ts';
import { useNames, useScene } from './sceneContext.ts';
import { isDirection } from './direction.ts';
import { movedBy, panBy } from './keyMoves.ts';
import { step } from './steps.ts';
import { hasUndated, TimeGrid, TimeLabels } from './TimeAxis.tsx';
import { useElementText } from './useElementText.ts';
import { useTheme } from './useTheme.ts';
import { within } from './within.ts';

const CanvasMenu = part(() => import('../menu/CanvasMenu.tsx'));
const ExpandDialog = part(() => import('../menu/ExpandDialog.tsx'));

interface MenuAt {
  readonly id: string | null;
  readonly spot: Spot;
}

/**
 * Draws the scene and follows the state. Keyboard: arrows walk between nodes, `n` and `p` along the lines of the one
 * that is stood on, Escape looks at nothing, `+` and `-` zoom; the other keys are those of the commands.
 */
export default function Canvas({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<CanvasHandle | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [badge, setBadge] = useState<string | null>(null);
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const [expanding, setExpanding] = useState<string | null>(null);
  const [pickMode, setPickMode] = useState<PickMode | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const selection = useExplorer((state) => state.selection);
  const view = useExplorer((state) => state.view);
  const picked = useExplorer((state) => state.picked);
  const actions = useActions();
  const theme = useTheme();
  const names = useNames();
  const textOf = useElementText(scene);
  const measure = useMemo(() => createMeasure(), []);
  const findPath = useFindPath();
  const { date } = useDates();
  const number = useNumberText();
  const elements = useMemo(() => elementsOf(scene, measure, date, number), [scene, measure, date, number]);

  const situation: Situation = {
    scene,
    view,
    picked,
    selection: (target) => {
      const id = target.node?.id ?? target.line?.id;
      return id === undefined ? null : selectionOf(scene, id);
    },
    actions,
    fit: () => canvas?.fit(),
    pickOut: setPickMode,
    askExpand: setExpanding,
    findPath,
  };
  useEffect(() => {
    // What the palette offers is done here.
    situationStore.setState({ situation });
  });
  useEffect(() => () => situationStore.setState({ situation: null }), []);
  const target = (id: string | null) => targetOf(scene, id, picked);

  const choose = useEffectEvent((id: string | null) => {
    if (id !== null) return actions.select(selectionOf(scene, id));
    if (picked.length > 0) actions.pick([]);
    actions.select(null);
  });
  const unfold = useEffectEvent((id: string) => {
    const meant = targetOf(scene, id, []);
    unfoldCommand(meant, situation)?.run(meant, situation);
  });
  const togglePick = useEffectEvent((ids: readonly string[]) =>
    actions.pick(ids.every((id) => picked.includes(id)) ? withoutAll(picked, ids) : withAll(picked, ids)),
  );
  const settle = useEffectEvent((settled: Places, scale: TimeScale | null | undefined) =>
    actions.settle(settled, scene.graph.relations.map(relationId), scale),
  );
  const follow = useEffectEvent((element: HTMLElement) =>
    createCanvas(element, {
      choose: (id) => choose(id),
      unfold: (id) => unfold(id),
      unroll: (id) => actions.unroll(id, true),
      togglePick: (ids) => togglePick(ids),
      settle: (settled, scale) => settle(settled, scale),
      pick: actions.pick,
      move: actions.move,
      menu: (id, spot) => setMenu({ id, spot }),
      point: setPointed,
      pointBadge: setBadge,
      progress: setProgress,
    }),
  );

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const made = follow(element);
    const stopExposing = exposePositions(made.cy, element);
    const watcher = new ResizeObserver(() => made.resize());
    watcher.observe(element);

    setCanvas(made);
    return () => {
      watcher.disconnect();
      stopExposing();
      made.destroy();
    };
  }, []);

  useEffect(() => {
    canvas?.paint(readPalette(document));
  }, [canvas, theme]);
  // What a layout goes by is what stands in the view when it is asked for.
  const { places, pinned, layout, timeScale } = view;
  // What is laid out anew waits for all that is to be in it: what came a moment later would have to squeeze in.
  const { waiting } = useScene();
  const isAnew = !scene.nodes.some(({ id }) => placeIn(places, id) && !pinned.includes(id));
  const isHeld = waiting && isAnew && canvas?.cy.nodes().nonempty() === true;
  useEffect(() => {
    if (!canvas) return;
    if (isHeld) canvas.giveUp();
    else void canvas.draw(elements, { places, pinned, picked, layout, timeScale }).then(loadLater);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [canvas, elements, places, layout, isHeld]);
  useEffect(() => {
    canvas?.mark(selection);
  }, [canvas, selection, elements]);
  useEffect(() => {
    canvas?.markNodes(picked, pinned);
  }, [canvas, picked, pinned, elements]);
  useEffect(() => {
    canvas?.point(pointed);
  }, [canvas, pointed, elements]);

  // Once a menu or dialog is gone, and the dialog that came out of a menu too, the keys are the canvas's again.
  const isCovered = menu !== null || expanding !== null;
  useEffect(() => (isCovered ? () => container.current?.focus() : undefined), [isCovered]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!canvas || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    // A line that was stood on is gone once it is opened.
    const here =
      [pointed, elementIdOf(selection)].find((id) => id !== null && canvas.cy.hasElementWithId(id)) ?? null;
    if (isDirection(key) && (event.altKey || event.shiftKey)) {
      event.preventDefault();
      // As the mouse does: who is picked out is moved with the others that are.
      const ids = here === null || picked.includes(here) ? picked : [here];
      if (event.shiftKey) panBy(canvas.cy, key);
      else if (ids.length > 0) actions.move(movedBy(canvas.cy, ids, key));
      return;
    }
    if (event.altKey) return;
    const next = step(canvas.cy, here, key);
    // A key means what is stood on, else what is picked out, else the whole picture. Space picks out: it means no other.
    const meant = (key === ' ' ? [here] : [here, picked[0] ?? null, null])
      .map(target)
      .find((each) => commandOfKey(key, each, situation));
    const command = meant && commandOfKey(key, meant, situation);
    if (next) setPointed(next);
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey))
      setMenu({ id: here, spot: (here && canvas.spotOf(here)) || { x: 24, y: 64 } });
    else if (meant && command) command.run(meant, situation);
    else if (key === 'Escape') {
      if (picked.length > 0) actions.pick([]);
      else actions.select(null);
    } else if (key === '+') canvas.zoomBy(1.25);
    else if (key === '-') canvas.zoomBy(0.8);
    else return;
    event.preventDefault();
  };

  const unrollText = (id: string): string => {
    const node = scene.nodes.find((each) => each.id === id);
    return node ? t('canvas.unroll', { name: node.name, count: node.people }) : '';
  };
  const axis = canvas &&
    timeScale &&
    layout === 'time' && { canvas, scale: timeScale, hasUndated: hasUndated(scene) };
  const menuTarget = menu && target(menu.id);
  return (
    <>
      <div className="canvas-area">
        {axis && <TimeGrid {...axis} />}
        <div
          ref={container}
          className="canvas"
          tabIndex={0}
          role="application"
          aria-label={t('canvas.label')}
          aria-describedby="canvas-keys"
          aria-busy={waiting || progress !== null}
          onKeyDown={onKeyDown}
          // Cytoscape keeps a click from giving the focus: what was clicked is to hear the keys.
          onMouseDown={() => container.current?.focus({ preventScroll: true })}
          onBlur={() => setPointed(null)}
          onContextMenu={(event) => event.preventDefault()}
        />
        {axis && <TimeLabels {...axis} />}
        {pickMode && (
          <PickOverlay
            mode={pickMode}
            onDrawn={(line) =>
              actions.pick(
                scene.nodes
                  .filter(({ id, kind }) => {
                    const spot = kind === 'GROUP' ? null : canvas?.spotOf(id);
                    return spot ? within(line, spot) : false;
                  })
                  .map(({ id }) => id),
              )
            }
            onEnd={() => setPickMode(null)}
          />
        )}
        {menu && menuTarget && (
          <PartPlace onClose={() => setMenu(null)}>
            <CanvasMenu
              target={menuTarget}
              spot={menu.spot}
              situation={situation}
              title={
                menuTarget.ids.length > 1
                  ? t('menu.picked', { count: menuTarget.ids.length })
                  : menu.id === null
                    ? t('menu.canvas')
                    : textOf(menu.id)
              }
              onClose={() => setMenu(null)}
            />
          </PartPlace>
        )}
      </div>
      <p id="canvas-keys" className="unseen">
        {t('canvas.keys')}
      </p>
      <Toolbar situation={situation} />
      <p className="caption" role="status">
        {badge ? unrollText(badge) : pointed ? textOf(pointed) : ''}
      </p>
      {progress !== null && (
        <p className="laying" role="status">
          <span>
            {t('toolbar.laying')} <span aria-hidden="true">{Math.round(progress * 100)} %</span>
          </span>
          <progress value={progress} aria-hidden="true" />
          <button type="button" onClick={() => canvas?.stop()}>
            {t('toolbar.stop')}
          </button>
        </p>
      )}
      {expanding && (
        <PartPlace onClose={() => setExpanding(null)}>
          <ExpandDialog
            id={expanding}
            name={names.get(expanding)?.text ?? expanding}
            onClose={() => setExpanding(null)}
          />
        </PartPlace>
      )}
      <div className="zoom" role="group" aria-label={t('canvas.zoom')}>
        <button type="button" aria-label={t('canvas.zoomIn')} onClick={() => canvas?.zoomBy(1.25)}>
          +
        </button>
        <button type="button" aria-label={t('canvas.zoomOut')} onClick={() => canvas?.zoomBy(0.8)}>
          −
        </button>
        <button type="button" aria-label={t('canvas.fit')} onClick={() => canvas?.fit()}>
          ⤢
        </button>
      </div>
    </>
  );
}
