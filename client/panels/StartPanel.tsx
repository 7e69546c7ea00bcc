import { useTranslation } from 'react-i18next';
import { AskButtons } from '../ask/AskButtons.tsx';
import { exampleQuestions } from '../ask/examples.ts';
import { relationId } from '../state/selection.ts';
import { relationText } from '../graph/relationText.ts';
import { useNames, useScene } from '../graph/sceneContext.ts';
import { DrawnList } from '../list/DrawnList.tsx';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { TourAgain, TourInvitation } from '../tour/TourInvitation.tsx';
import { LineSign } from '../ui/LineSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { firstSteps } from './firstSteps.ts';
import { useReady } from './whenReady.ts';

/** What stands beside the canvas while nothing is looked at: what this is, where to begin, and all that is drawn. */
export function StartPanel() {
  const { t } = useTranslation();
  const { scene, error } = useScene();
  const names = useNames();
  useReady(scene !== null || error !== null);
  if (!scene) return error ? null : <Skeleton lines={12} />;
  const questions = exampleQuestions(scene.known, t);
  return (
    <>
      <TourInvitation />
      <header className="panel-head">
        <h2>{t('start.title')}</h2>
        <p>{t('start.intro')}</p>
        <TourAgain />
      </header>
      {scene.graph.relations.length > 0 && (
        <section>
          <h3>{t('start.examples')}</h3>
          <ul className="examples">
            {firstSteps(scene.graph.relations).map(({ kind, source, target }) => (
              <li key={relationId({ kind, source, target })}>
                <SelectLink to={{ type: 'relation', kind, source, target }}>
                  <LineSign look={relationFamilies[relationKind(kind).family]} />
                  <span>{relationText({ kind, source, target }, names, t)}</span>
                </SelectLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {questions.length > 0 && (
        <section>
          <h3>{t('start.ask')}</h3>
          <AskButtons questions={questions} />
        </section>
      )}
      <section id="drawn" tabIndex={-1}>
        <h3>{t('start.list')}</h3>
        <DrawnList />
      </section>
    </>
  );
}
