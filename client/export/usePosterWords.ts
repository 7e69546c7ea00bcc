import { useTranslation } from 'react-i18next';
import { inSentence } from '../../server/texts/inSentence.ts';
import { useDates } from '../dates/useDates.ts';
import { isRestricted } from '../state/filter.ts';
import type { Scene } from '../graph/scene.ts';
import { useExplorer } from '../state/useExplorer.ts';
import type { Exported, Named } from './exported.ts';
import type { LegendWords } from './picture/legend.ts';

/** How many outlets are named as sources before the rest is only counted. */
const mostSources = 16;
/** Of the name of a source. */
const longestSource = 80;

/** What stands on a poster besides the picture, in the reader's words. */
export interface PosterWords {
  readonly under: (data: Exported) => readonly string[];
  readonly notes: (data: Exported, scene: Scene) => readonly string[];
  readonly legend: LegendWords;
}

export function usePosterWords(): PosterWords {
  const { t } = useTranslation();
  const { date } = useDates();
  const filter = useExplorer((state) => state.view.filter);

  const period = (): string[] => {
    const { from, to } = filter;
    if (from && to) return [t('export.poster.period', { period: date(`${from}/${to}`) })];
    if (from) return [t('export.poster.period', { period: t('date.from', { date: date(from) }) })];
    if (to) return [t('export.poster.period', { period: t('date.until', { date: date(to) }) })];
    return [];
  };
  const sources = (told: readonly Named[]): string => {
    const names = told.slice(0, mostSources).map(({ name }) => inSentence(name, longestSource));
    const rest = told.length - names.length;
    return [...names, ...(rest > 0 ? [t('export.poster.others', { count: rest })] : [])].join('; ');
  };
  return {
    under: ({ about, nodes, relations }) => {
      const topics = nodes.filter(({ kind }) => kind === 'TOPIC').length;
      return [
        [
          t('export.poster.day', { date: date(about.exported) }),
          t('export.poster.shows', {
            entities: nodes.length - topics,
            topics,
            relations: relations.filter(({ kind }) => kind !== 'REPRESENTS').length,
          }),
          ...period(),
          ...(isRestricted({ ...filter, from: null, to: null }) ? [t('export.poster.filtered')] : []),
        ].join(' · '),
      ];
    },
    notes: ({ nodes }, scene) => {
      const once = (all: readonly Named[]) => [...new Map(all.map((each) => [each.id, each])).values()];
      const outlets = once(nodes.flatMap((node) => node.outlets));
      const datasets = once(nodes.flatMap((node) => node.datasets));
      const ends = scene.lines.some(({ families }) => families.some(({ family }) => family === 'refused'));
      return [
        ...(ends ? [t('export.poster.ends')] : []),
        t('export.poster.counts'),
        ...(outlets.length > 0 ? [t('export.poster.outlets', { names: sources(outlets), whole: true })] : []),
        ...(datasets.length > 0
          ? [t('export.poster.datasets', { names: sources(datasets), whole: true })]
          : []),
      ];
    },
    legend: {
      relations: t('legend.relations'),
      standing: t('legend.standing'),
      entities: t('legend.entities'),
      family: (family) => t(`family.${family}`),
      standingOf: (standing) => t(`standing.${standing}`),
      kind: (kind) => t(`entityKind.${kind}`),
      event: t('export.poster.event'),
      rolledUp: t('export.poster.rolledUp'),
    },
  };
}
