import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readersDay } from '../ask/readersDay.ts';
import { canvasFilter } from '../graph/questions.ts';
import type { Scene } from '../graph/scene.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { exported } from './exported.ts';
import { formatNamed, type FormatName } from './formats/formats.ts';
import { possibleScale } from './picture/pixelsOf.ts';
import { download, release, saved, type SavedFile } from './save.ts';
import { useDetails } from './useDetails.ts';
import { usePoster } from './usePoster.ts';

/** What the reader chose. */
export interface Choice {
  readonly format: FormatName;
  readonly title: string;
  /** Pixels in one of the canvas; of pictures that are made of pixels. */
  readonly scale: number;
}

/** How it stands with an export. */
export type ExportState =
  | { readonly is: 'idle' }
  | { readonly is: 'asking'; readonly found: number }
  | { readonly is: 'writing' }
  | {
      readonly is: 'saved';
      readonly files: readonly SavedFile[];
      /** The scale of a picture that had to be smaller than was wanted; else null. */
      readonly smaller: number | null;
    }
  | { readonly is: 'failed'; readonly error: Error };

/** More events than this, and a picture does without naming its sources, which is all that it needs them for. */
const mostForPicture = 2000;

/** How many events the relations of a scene count; one of two relations counts twice. */
export const eventsIn = ({ graph }: Scene): number =>
  graph.relations.reduce((sum, { kind, count }) => sum + (kind === 'REPRESENTS' ? 0 : count), 0);

/** Whether the events behind the picture are asked for. */
export const asksForEvents = (scene: Scene, name: FormatName): boolean =>
  formatNamed(name).shows === 'data' || eventsIn(scene) <= mostForPicture;

/** Exports what is drawn. Files stay offered until the next export or until the dialog is gone. */
export function useExport(scene: Scene): {
  readonly state: ExportState;
  readonly start: (choice: Choice) => Promise<void>;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const running = useRef<AbortController>(null);
  const language = useExplorer((each) => each.language);
  const view = useExplorer((each) => each.view);
  const detailsOf = useDetails();
  const posterOf = usePoster(scene);

  const forget = useEffectEvent(() => {
    running.current?.abort();
    if (state.is === 'saved') release(state.files);
  });
  useEffect(() => () => forget(), []);

  const write = async ({ format: name, title, scale }: Choice, signal: AbortSignal): Promise<ExportState> => {
    const format = formatNamed(name);
    setState({ is: 'asking', found: 0 });
    const tell = (found: number): void => {
      if (!signal.aborted) setState({ is: 'asking', found });
    };
    const details = asksForEvents(scene, name)
      ? await detailsOf(scene, tell, signal)
      : new Map<string, never>();
    signal.throwIfAborted();
    setState({ is: 'writing' });
    const day = readersDay(new Date());
    const about = { title, exported: day, language, filter: canvasFilter(view) };
    const data = exported(scene, details, about, view.places);
    if (format.shows === 'data') return { is: 'saved', files: saved(format.write(data), day), smaller: null };
    const poster = await posterOf(data);
    const drawn = format.hasPixels ? possibleScale(poster, scale) : scale;
    const files = saved(await format.write(poster, scale), day);
    return { is: 'saved', files, smaller: drawn < scale ? drawn : null };
  };

  return {
    state,
    start: async (choice) => {
      running.current?.abort();
      if (state.is === 'saved') release(state.files);
      const controller = new AbortController();
      running.current = controller;
      try {
        const next = await write(choice, controller.signal);
        if (controller.signal.aborted) return;
        if (next.is === 'saved') download(next.files);
        setState(next);
      } catch (error) {
        if (!controller.signal.aborted)
          setState({ is: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      }
    },
    cancel: () => {
      running.current?.abort();
      setState({ is: 'idle' });
    },
  };
}
