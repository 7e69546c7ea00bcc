import type { Change, Drawing, Gesture } from './drawing.ts';
import { circumstances, median } from './figures.ts';
import { frameBudget, type Size } from './drawing/picture.ts';

const ms = (time: number): string => time.toFixed(time < 10 ? 1 : 0);
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
const sizeOf = ({ nodes, relations }: Size): string =>
  `${nodes.toLocaleString('en')} nodes, ${relations.toLocaleString('en')} relations`;
const unique = (values: readonly string[]): string[] => [...new Set(values)];

const verdict = (isMet: boolean): string => (isMet ? 'met' : 'missed');

/** What drawing costs, for bench/README.md. */
export function drawingSection({ first, gestures, changes }: Drawing): string {
  const times = first.map(({ time }) => time);
  return `What the browser pays, in processor's time of all of its processes, without a graphics card (Chromium draws in software); ${first.length} rounds, one of each in turn,
each in a browser that has just started. ${circumstances()}
Where others use the processor, too, its time is dearer than on an idle machine: compare within a table.

**First picture** of the five articles, from the address to the graph: median ${ms(median(times))} ms, least ${ms(Math.min(...times))}, most ${ms(Math.max(...times))} (goal: one second, ${verdict(median(times) <= 1000)}); a page with nothing on it
takes ${ms(median(first.map(({ empty }) => empty)))} ms of it. Before it, ${kilobytes(median(first.map(({ script }) => script)))} of script are fetched, compressed and with headers (goal: under 300 KB, ${verdict(median(first.map(({ script }) => script)) < 300_000)}).

**Pan and zoom**, by mouse and wheel, against sigma.js 3 with the same nodes at the same places; milliseconds a frame. Goal at 500 nodes: no more than sigma. With a graphics
card, which sigma draws with and we do not, the ratios would be others.

| | ours | frames | sigma | frames | ratio |
| --- | ---: | ---: | ---: | ---: | ---: |
${rowsOfGestures(gestures).join('\n')}

**Changes** of a picture that is drawn, of the page's own thread, in milliseconds until it is drawn anew; nothing is laid out anew. Goal at 500 nodes: a filter costs one frame's work (${frameBudget} ms, ${verdict(isWithinFrame(changes))}).

| | median | least | most |
| --- | ---: | ---: | ---: |
${rowsOfChanges(changes).join('\n')}
`;
}

function rowsOfGestures(gestures: readonly Gesture[]): string[] {
  const aFrame = ({ time, frames }: Gesture): number => time / Math.max(1, frames);
  return unique(gestures.map(({ size, gesture }) => `${sizeOf(size)}: ${gesture}`)).map((name) => {
    const [ours, theirs] = (['ours', 'sigma'] as const).map((page) => {
      const of = gestures.filter(
        (each) => each.page === page && `${sizeOf(each.size)}: ${each.gesture}` === name,
      );
      return { frame: median(of.map(aFrame)), frames: median(of.map(({ frames }) => frames)) };
    });
    if (!ours || !theirs) return '';
    return `| ${name} | ${ms(ours.frame)} | ${Math.round(ours.frames)} | ${ms(theirs.frame)} | ${Math.round(theirs.frames)} | **${(ours.frame / theirs.frame).toFixed(2)}** |`;
  });
}

/** Whether every change that a filter makes of the smaller picture takes no more than a frame has. */
const isWithinFrame = (changes: readonly Change[]): boolean =>
  changes.every(({ size, act, time }) => size.nodes > 500 || !act.includes('filter') || time <= frameBudget);

const rowsOfChanges = (changes: readonly Change[]): string[] =>
  unique(changes.map(({ size, act }) => `${sizeOf(size)}: ${act}`)).map((name) => {
    const times = changes.flatMap(({ size, act, time }) =>
      `${sizeOf(size)}: ${act}` === name ? [time] : [],
    );
    return `| ${name} | ${ms(median(times))} | ${ms(Math.min(...times))} | ${ms(Math.max(...times))} |`;
  });
