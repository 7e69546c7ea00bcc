import { useTranslation } from 'react-i18next';
import { inSentence } from '../../server/texts/inSentence.ts';
import { useDates } from '../dates/useDates.ts';
import { relationText } from './relationText.ts';
import type { Scene } from './scene.ts';
import { useNames } from './sceneContext.ts';

/** Tells an element of the canvas in words: what the pointer or the keyboard stands on. */
export function useElementText(scene: Scene): (id: string) => string {
  const { t } = useTranslation();
  const names = useNames();
  const { date } = useDates();
  return (id) => {
    const node = scene.nodes.find((each) => each.id === id);
    if (node?.kind === 'EVENT') return t('canvas.event', { date: date(node.date), summary: node.name });
    if (node) {
      const name = names.get(id)?.text ?? node.name;
      return node.people > 0 ? t('canvas.rolledUp', { name, count: node.people }) : inSentence(name);
    }
    const line = scene.lines.find((each) => each.id === id);
    if (!line) return '';
    const called = (end: string): string =>
      names.get(end)?.text ?? scene.nodes.find((each) => each.id === end)?.name ?? end;
    const [relation] = line.relations;
    const count = t('panel.eventCount', { count: line.count });
    const standing = line.standing ? [t(`standing.${line.standing}`)] : [];
    if (line.role === 'relation' && relation)
      return [relationText(relation, names, t), ...(standing.length > 0 ? [count] : []), ...standing].join(
        ' · ',
      );
    const ends = `${inSentence(called(line.source))} – ${inSentence(called(line.target))}`;
    if (line.role === 'report') return ends;
    return [ends, ...line.families.map(({ family }) => t(`family.${family}`)), count, ...standing].join(
      ' · ',
    );
  };
}
