import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { entityKinds } from '../kinds/entityKinds.ts';
import { relationFamilies, type RelationFamily, type RelationLook } from '../kinds/relationKinds.ts';
import { standings } from '../kinds/standings.ts';
import { useDrawn } from '../graph/useDrawn.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { countsOf } from './countsOf.ts';

const families = Object.entries(relationFamilies) as [RelationFamily, RelationLook][];
/** Standing is shown on a neutral line: any relation can have any of them. */
const neutral: RelationLook = { token: '--ink', arrow: 'none', fill: 'filled', width: 1.8, length: 0 };

/** Every sign of the canvas in words, with how often it is drawn. What is not drawn stays listed, quietly. */
export function Legend() {
  const { t } = useTranslation();
  const { drawn } = useDrawn();
  const counts = countsOf(drawn?.graph ?? null);
  return (
    <>
      <Group title={t('legend.relations')}>
        {families.map(([family, look]) => (
          <Row
            key={family}
            sign={<LineSign look={look} />}
            word={t(`family.${family}`)}
            count={counts.families[family]}
          />
        ))}
      </Group>
      <Group title={t('legend.standing')}>
        {standings.map((look) => (
          <Row
            key={look.standing}
            sign={<LineSign look={neutral} standing={look} />}
            word={t(`standing.${look.standing}`)}
            title={t(`standing.explain.${look.standing}`)}
            count={counts.standings[look.standing]}
          />
        ))}
      </Group>
      <Group title={t('legend.entities')}>
        {entityKinds.map(({ kind }) => (
          <Row
            key={kind}
            sign={<NodeSign kind={kind} size={18} />}
            word={t(`entityKind.${kind}`)}
            count={counts.kinds[kind]}
          />
        ))}
      </Group>
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="legend-group">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface RowProps {
  readonly sign: ReactNode;
  readonly word: string;
  readonly count: number;
  readonly title?: string;
}

function Row({ sign, word, count, title }: RowProps) {
  const { t } = useTranslation();
  return (
    <li className={count === 0 ? 'none' : undefined} title={title}>
      <span className="sign">{sign}</span>
      <span>{word}</span>
      <span className="count" aria-label={t('legend.drawn', { count })}>
        {count}
      </span>
    </li>
  );
}
