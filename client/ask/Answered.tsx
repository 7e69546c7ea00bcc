import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKindName } from '../kinds/entityKinds.ts';
import type { AnsweredFragment } from '../operations/generated.ts';
import type { Selection } from '../state/selection.ts';
import { Name } from '../ui/Name.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';

/** Whom and what an answer names, as links. */
export function Answered({ answer: { entities, topics } }: { readonly answer: AnsweredFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <List title={t('ask.entities')} isEmpty={entities.length === 0}>
        {entities.map(({ id, kind, name }) => (
          <Item key={id} to={{ type: 'entity', id }} kind={kind}>
            <Name text={name} />
          </Item>
        ))}
      </List>
      <List title={t('ask.topics')} isEmpty={topics.length === 0}>
        {topics.map(({ id, title }) => (
          <Item key={id} to={{ type: 'topic', id }} kind="TOPIC">
            <Name text={title} />
          </Item>
        ))}
      </List>
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function List({ title, isEmpty, children }: ListProps) {
  if (isEmpty) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="lines">{children}</ul>
    </section>
  );
}

interface ItemProps {
  readonly to: Selection;
  readonly kind: NodeKindName;
  readonly children: ReactNode;
}

function Item({ to, kind, children }: ItemProps) {
  return (
    <li>
      <SelectLink to={to}>
        <NodeSign kind={kind} />
        <span>{children}</span>
      </SelectLink>
    </li>
  );
}
