import { useTranslation } from 'react-i18next';
import { standingLook } from '../kinds/standings.ts';
import type { Standing } from '../operations/generated.ts';

/** What the claims together say of an event, in a sign and in words, with the number of origins they go back to. */
export function StandingMark({
  standing,
  origins,
}: {
  readonly standing: Standing;
  readonly origins?: number;
}) {
  const { t } = useTranslation();
  return (
    <span className="standing" data-standing={standing} title={t(`standing.explain.${standing}`)}>
      <span aria-hidden="true">{standingLook(standing).sign}</span> {t(`standing.${standing}`)}
      {origins !== undefined && <> · {t('panel.originCount', { count: origins })}</>}
    </span>
  );
}
