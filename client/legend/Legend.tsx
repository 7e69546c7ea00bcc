import { useTranslation } from 'react-i18next';
import { useScene } from '../graph/sceneContext.ts';
import { entityKinds, type NodeKindName } from '../kinds/entityKinds.ts';
import { media } from '../kinds/media.ts';
import { relationFamilies, type RelationFamily, type RelationLook } from '../kinds/relationKinds.ts';
import { useNumberText } from '../numbers/useNumberText.ts';
import { standings } from '../kinds/standings.ts';
import { everything, isRestricted, type Filter } from '../state/filter.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LineSign } from '../ui/LineSign.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { countsOf, type Counts } from './counts.ts';
import { FilterGroup, type Choice } from './FilterGroup.tsx';
import { useFacets } from './useFacets.ts';

const families = Object.entries(relationFamilies) as [RelationFamily, RelationLook][];
/** Standing is shown on a neutral line: any relation can have any of them. */
const neutral: RelationLook = {
  token: '--ink',
  arrow: 'none',
  fill: 'filled',
  width: 1.8,
  length: 0,
  mark: '',
};

/** Every sign of the canvas in words, with how many events have it: and each is a switch of the filter. */
export function Legend() {
  const { t } = useTranslation();
  const { facets, error, retry } = useFacets();
  const filter = useExplorer((state) => state.view.filter);
  const counts = countsOf(facets);
  const { scene } = useScene();
  const isRolledUp = scene?.nodes.some(({ people }) => people > 0) ?? false;
  return (
    <>
      <Matching total={facets?.total ?? null} />
      {error && <ErrorNotice error={error} retry={retry} />}
      <Filters filter={filter} counts={counts} />
      <NodeKinds />
      {isRolledUp && <p className="legend-note">{t('legend.rolledUp')}</p>}
      <p className="legend-note">{t('legend.ends')}</p>
      <p className="legend-note">{t('legend.note')}</p>
    </>
  );
}

/** How many events match, and how to get the others back. */
function Matching({ total }: { readonly total: number | null }) {
  const { t } = useTranslation();
  const filter = useExplorer((state) => state.view.filter);
  const outside = useExplorer((state) => state.view.outside);
  const { setFilter, setOutside } = useActions();
  const restricted = isRestricted(filter);
  return (
    <div className="matching">
      <p role="status">{total !== null && t('legend.matching', { count: total })}</p>
      {restricted && (
        <button type="button" onClick={() => setFilter(everything)}>
          {t('legend.clear')}
        </button>
      )}
      {restricted && (
        <div role="group" aria-label={t('legend.outside')} className="choice">
          {(['hide', 'grey'] as const).map((how) => (
            <button key={how} type="button" aria-pressed={outside === how} onClick={() => setOutside(how)}>
              {t(`legend.${how}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function Filters({ filter, counts }: { readonly filter: Filter; readonly counts: Counts }) {
  const { t } = useTranslation();
  const { scene } = useScene();
  const { setFilter } = useActions();
  // Whom somebody speaks for rests on no event: what is drawn of it is counted.
  const offices = scene?.graph.relations.filter(({ kind }) => kind === 'REPRESENTS').length ?? 0;
  return (
    <>
      <FilterGroup
        title={t('legend.relations')}
        chosen={filter.families}
        onChoose={(chosen) => setFilter({ families: chosen })}
        choices={families.map(([family, look]) => ({
          id: family,
          word: t(`family.${family}`),
          sign: <LineSign look={look} />,
          mark: look.mark,
          count: family === 'represents' ? offices : (counts.families.get(family) ?? 0),
        }))}
      />
      <FilterGroup
        title={t('legend.standing')}
        chosen={filter.standings}
        onChoose={(chosen) => setFilter({ standings: chosen })}
        choices={standings.map((look) => ({
          id: look.standing,
          word: t(`standing.${look.standing}`),
          title: t(`standing.explain.${look.standing}`),
          sign: <LineSign look={neutral} standing={look} />,
          mark: look.sign,
          count: counts.standings.get(look.standing) ?? 0,
        }))}
      />
      <FilterGroup
        title={t('legend.media')}
        chosen={filter.media}
        onChoose={(chosen) => setFilter({ media: chosen })}
        choices={media.map(({ medium, icon }) => ({
          id: medium,
          word: t(`medium.${medium}`),
          sign: <Icon path={icon} />,
          count: counts.media.get(medium) ?? 0,
        }))}
      />
      <FilterGroup
        title={t('legend.outlets')}
        open
        chosen={filter.outlets}
        onChoose={(chosen) => setFilter({ outlets: chosen })}
        choices={named(counts.outlets, <NodeSign kind="OUTLET" size={18} />)}
      />
      <FilterGroup
        title={t('legend.datasets')}
        open
        chosen={filter.datasets}
        onChoose={(chosen) => setFilter({ datasets: chosen })}
        choices={named(counts.datasets)}
      />
    </>
  );
}

const named = (entries: Counts['outlets'], sign?: Choice<string>['sign']): Choice<string>[] =>
  entries.map(({ id, name, count }) => ({ id, word: name, count, ...(sign && { sign }) }));

/** The kinds of node: each is a layer that can be switched off. */
function NodeKinds() {
  const { t } = useTranslation();
  const number = useNumberText();
  const { scene } = useScene();
  const off = useExplorer((state) => state.view.layersOff);
  const outletLayer = useExplorer((state) => state.view.outletLayer);
  const { switchLayer, switchOutletLayer } = useActions();
  const drawn = (kind: NodeKindName): number => scene?.nodes.filter((node) => node.kind === kind).length ?? 0;
  return (
    <section className="legend-group">
      <h2>{t('legend.entities')}</h2>
      <ul>
        {entityKinds.map(({ kind }) => {
          // Outlets come with the events that they reported.
          const on = kind === 'OUTLET' ? outletLayer : !off.includes(kind);
          return (
            <li key={kind} className={drawn(kind) === 0 ? 'none' : undefined}>
              <button
                type="button"
                className="switch"
                aria-pressed={on}
                onClick={() => (kind === 'OUTLET' ? switchOutletLayer(!on) : switchLayer(kind, !on))}
              >
                <span className="sign">
                  <NodeSign kind={kind} size={18} />
                </span>
                <span>{t(`entityKind.${kind}`)}</span>
                <span className="count" aria-label={t('legend.drawn', { count: drawn(kind) })}>
                  {number(drawn(kind))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
