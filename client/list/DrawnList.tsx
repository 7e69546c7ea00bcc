import { useTranslation } from 'react-i18next';
import { useNames, useScene } from '../graph/sceneContext.ts';
import { relationId } from '../state/selection.ts';
import { relationText } from '../graph/relationText.ts';
import { useNumberText } from '../numbers/useNumberText.ts';
import { entityKinds, type NodeKindName } from '../kinds/entityKinds.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { standings } from '../kinds/standings.ts';
import { sameSelection, type Selection } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { Name } from '../ui/Name.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';

/** Everything on the canvas as a list, with the same selection: for keyboards, screen readers and quick reading. */
export function DrawnList() {
  const { t } = useTranslation();
  const number = useNumberText();
  const { scene } = useScene();
  const selection = useExplorer((state) => state.selection);
  const names = useNames();
  if (!scene) return null;
  const { entities, topics, relations } = scene.graph;
  const groups = entityKinds.map(({ kind }) => ({
    kind,
    entries:
      kind === 'TOPIC'
        ? topics.map(({ id, title }) => ({ id, name: title }))
        : entities.filter((entity) => entity.kind === kind),
  }));
  return (
    <div className="drawn-list">
      <section>
        <h3>{t('start.relations')}</h3>
        <ul>
          {relations.map((relation) => {
            const to: Selection = {
              type: 'relation',
              kind: relation.kind,
              source: relation.source,
              target: relation.target,
            };
            const { family } = relationKind(relation.kind);
            const standing = standings.find((look) => look.standing === relation.standing);
            return (
              <li key={relationId(relation)}>
                <SelectLink to={to} current={sameSelection(to, selection)}>
                  <LineSign look={relationFamilies[family]} {...(standing && { standing })} />
                  <span>{relationText(relation, names, t)}</span>
                  {standing && <span className="unseen">, {t(`standing.${standing.standing}`)}</span>}
                  {relation.count > 1 && <span className="count">{number(relation.count)}</span>}
                </SelectLink>
              </li>
            );
          })}
        </ul>
      </section>
      {groups.map(({ kind, entries }) => (
        <Nodes key={kind} kind={kind} entries={entries} selection={selection} />
      ))}
    </div>
  );
}

interface NodesProps {
  readonly kind: NodeKindName;
  readonly entries: readonly { readonly id: string; readonly name: string }[];
  readonly selection: Selection | null;
}

function Nodes({ kind, entries, selection }: NodesProps) {
  const { t, i18n } = useTranslation();
  if (entries.length === 0) return null;
  const sorted = [...entries].sort((a, b) => a.name.localeCompare(b.name, i18n.language));
  return (
    <section>
      <h3>{t(`entityKind.${kind}`)}</h3>
      <ul>
        {sorted.map(({ id, name }) => {
          const to: Selection = { type: kind === 'TOPIC' ? 'topic' : 'entity', id };
          return (
            <li key={id}>
              <SelectLink to={to} current={sameSelection(to, selection)}>
                <NodeSign kind={kind} />
                <span>
                  <Name text={name} />
                </span>
              </SelectLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
