import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inSentence } from '../../server/texts/inSentence.ts';
import type { Scene } from '../graph/scene.ts';
import { useScene } from '../graph/sceneContext.ts';
import { useNumberText } from '../numbers/useNumberText.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { formatNamed, formats, type FormatName } from './formats/formats.ts';
import { namesIn } from './namesIn.ts';
import { asksForEvents, eventsIn, useExport, type ExportState } from './useExport.ts';
import { placeIn } from '../state/placeIn.ts';

const scales = [1, 2] as const;
/** A title is read at one glance. */
const longestTitle = 200;
/** Of the three names that it is proposed with. */
const longestInTitle = 50;

/** Which format, under which title, how large; and how far it has come. */
export function ExportForm({ scene, onClose }: { readonly scene: Scene; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState<FormatName>('png');
  const [title, setTitle] = useState(() => {
    const { names, others } = namesIn(scene);
    const all = names.map((each) => inSentence(each, longestInTitle)).join(', ');
    return others > 0 ? t('export.named', { names: all, count: others }) : all;
  });
  const [scale, setScale] = useState<number>(2);
  const { state, start, cancel } = useExport(scene);
  const format = formatNamed(name);
  const isReady = useReady(scene, format.shows === 'picture');
  const isBusy = state.is === 'asking' || state.is === 'writing';
  const choice = { format: name, title: title.trim() || t('export.untitled'), scale };
  return (
    <form
      className="export"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && isReady) void start(choice);
      }}
    >
      <fieldset disabled={isBusy}>
        <legend>{t('export.format')}</legend>
        {formats.map((each) => (
          <label key={each.name} className="row">
            <input
              type="radio"
              name="format"
              checked={each.name === name}
              onChange={() => setName(each.name)}
            />
            <span>
              <strong>{t(`export.name.${each.name}`)}</strong> {t(`export.explain.${each.name}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="fields">
        <label className="wide">
          {t('export.titleField')}
          <input
            type="text"
            value={title}
            maxLength={longestTitle}
            disabled={isBusy}
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
        {format.shows === 'picture' && format.hasPixels && (
          <label>
            {t('export.size')}
            <select value={scale} disabled={isBusy} onChange={({ target }) => setScale(Number(target.value))}>
              {scales.map((each) => (
                <option key={each} value={each}>
                  {t('export.times', { scale: each })}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {isReady ? (
        <Progress scene={scene} name={name} state={state} retry={() => void start(choice)} />
      ) : (
        <p role="status" className="quiet-line">
          {t('export.notYet')}
        </p>
      )}
      <div className="buttons">
        {isBusy ? (
          <button type="button" onClick={cancel}>
            {t('export.cancel')}
          </button>
        ) : (
          <>
            <button type="button" onClick={onClose}>
              {t('sheet.close')}
            </button>
            <button type="submit" className="primary" disabled={!isReady}>
              {t('export.do')}
            </button>
          </>
        )}
      </div>
    </form>
  );
}

/**
 * Whether the scene is the one that the view asks for, and for a picture, whether everything in it has its place: what is
 * shown until then belongs to the view before.
 */
function useReady(scene: Scene, isPicture: boolean): boolean {
  const { waiting } = useScene();
  const places = useExplorer((state) => state.view.places);
  const isPlaced = scene.nodes.every(({ id, kind }) => kind === 'GROUP' || placeIn(places, id) !== undefined);
  return !waiting && (isPlaced || !isPicture);
}

/** What will be in it, how far it has come, what was saved, or why nothing was. */
function Progress({
  scene,
  name,
  state,
  retry,
}: {
  readonly scene: Scene;
  readonly name: FormatName;
  readonly state: ExportState;
  readonly retry: () => void;
}) {
  const { t } = useTranslation();
  const number = useNumberText();
  const all = eventsIn(scene);
  const isPicture = formatNamed(name).shows === 'picture';
  const numbers = {
    events: all,
    relations: scene.graph.relations.filter(({ kind }) => kind !== 'REPRESENTS').length,
  };
  if (state.is === 'failed') return <ErrorNotice error={state.error} retry={retry} isSmall />;
  return (
    <div className="export-state">
      {/* One line that changes: a reader hears each of its texts, the progress only at its beginning. */}
      <p role="status" className="quiet-line">
        {state.is === 'asking' && t('export.asking', { events: all })}
        {state.is === 'writing' && t('export.writing')}
        {state.is === 'saved' && t('export.saved', { count: state.files.length })}
        {state.is === 'saved' &&
          state.smaller !== null &&
          ` ${t('export.smaller', { scale: number(Math.floor(state.smaller * 100) / 100) })}`}
        {state.is === 'idle' &&
          (isPicture
            ? asksForEvents(scene, name)
              ? t('export.holdsNames', numbers)
              : t('export.pictureOnly', numbers)
            : t('export.holds', numbers))}
      </p>
      {state.is === 'asking' && <progress value={state.found} max={all} aria-label={t('export.progress')} />}
      {state.is === 'saved' && (
        <ul>
          {state.files.map((file) => (
            <li key={file.name}>
              <a href={file.url} download={file.name}>
                {file.name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
