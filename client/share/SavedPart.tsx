import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keep, kept } from '../state/kept.ts';
import { useDates } from '../dates/useDates.ts';
import { Name } from '../ui/Name.tsx';
import type { PartProps } from './parts.ts';
import { savedViewsIn, savedViewsText, withoutSaved, withSaved, type SavedView } from './savedViews.ts';

/** The views that the reader keeps under names of their own. */
export function SavedPart({ shared, say, onOpened }: PartProps & { readonly onOpened: () => void }) {
  const { t } = useTranslation();
  const { date } = useDates();
  const [views, setViews] = useState(() => savedViewsIn(kept(window, 'views')));
  const [name, setName] = useState('');
  const change = (next: readonly SavedView[], done: string) => {
    // Browsers keep some megabytes for a page, and nothing where the reader forbids it.
    const isKept = keep(window, 'views', savedViewsText(next));
    if (isKept) setViews(next);
    say(isKept ? done : t('share.full'));
    return isKept;
  };
  const save = () => {
    const chosen = name.trim();
    if (chosen === '') return;
    const isThere = views.some((each) => each.name === chosen);
    const next = withSaved(views, chosen, shared, new Date().toISOString());
    if (change(next, t(isThere ? 'share.replaced' : 'share.savedAs', { name: chosen }))) setName('');
  };
  return (
    <section>
      <h3>{t('share.saved')}</h3>
      <p>{t('share.savedHelp')}</p>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input
          value={name}
          required
          maxLength={120}
          placeholder={t('share.name')}
          aria-label={t('share.name')}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit">{t('share.save')}</button>
      </form>
      {views.length === 0 ? (
        <p className="quiet-line">{t('share.none')}</p>
      ) : (
        <ul className="saved-views">
          {views.map((each) => (
            <li key={each.name}>
              <button
                type="button"
                className="link"
                aria-label={t('share.openView', { name: each.name })}
                onClick={() => {
                  window.location.hash = each.fragment;
                  onOpened();
                }}
              >
                <Name text={each.name} />
              </button>
              <time dateTime={each.saved}>{date(each.saved.slice(0, 10))}</time>
              <button
                type="button"
                aria-label={t('share.remove', { name: each.name })}
                onClick={() =>
                  void change(withoutSaved(views, each.name), t('share.removed', { name: each.name }))
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
