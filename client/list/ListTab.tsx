import { useTranslation } from 'react-i18next';
import { shownText } from '../../server/texts/shownText.ts';
import { useScene } from '../graph/sceneContext.ts';
import { sameSelection, type Selection } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { Name } from '../ui/Name.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { listOf } from './listOf.ts';
import { useRelationSentence } from './useRelationSentence.ts';

/** What is drawn as text that reads well aloud: who or what, and under each what they did, in whole sentences. */
export function ListTab() {
  const { t, i18n } = useTranslation();
  const { scene } = useScene();
  const selection = useExplorer((state) => state.selection);
  const sentence = useRelationSentence();
  if (!scene) return null;
  return (
    <div className="reading-list">
      {listOf(scene.graph, i18n.language).map(({ id, kind, name, relations }) => {
        const to: Selection = { type: kind === 'TOPIC' ? 'topic' : 'entity', id };
        return (
          <section key={id} aria-label={shownText(name)}>
            <h2>
              <SelectLink to={to} current={sameSelection(to, selection)}>
                <NodeSign kind={kind} />
                <span>
                  <Name text={name} />
                </span>
                <span className="count">{t(`oneKind.${kind}`)}</span>
              </SelectLink>
            </h2>
            <ul>
              {relations.map((relation) => {
                const { kind: what, source, target, standing } = relation;
                const line: Selection = { type: 'relation', kind: what, source, target };
                return (
                  <li key={`${what} ${source} ${target}`}>
                    <SelectLink to={line} current={sameSelection(line, selection)}>
                      <span>{sentence(relation)}</span>
                    </SelectLink>{' '}
                    {standing && <StandingMark standing={standing} />}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
