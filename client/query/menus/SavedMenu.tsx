import { useRef, useState, type RefObject } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Name } from '../../ui/Name.tsx';
import type { SavedQuery } from '../savedQueries.ts';
import { queryStore, useQuery } from '../useQuery.ts';

/** The reader's own queries: to save the draft as one, to open, rename and delete them. */
export function SavedMenu() {
  const { t } = useTranslation();
  const saved = useQuery((state) => state.saved);
  const field = useRef<HTMLInputElement>(null);
  // What had the focus is gone once something is renamed or deleted.
  const keepFocus = () => field.current?.focus();
  return (
    <DialogTrigger>
      <Button className="tool">
        {t('queryTab.saved.title')} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="menu saved-queries" placement="bottom start">
        <Dialog aria-label={t('queryTab.saved.title')}>
          {({ close }) => (
            <>
              <SaveForm saved={saved} field={field} />
              {saved.length === 0 && <p className="quiet-line">{t('queryTab.saved.none')}</p>}
              <ul>
                {saved.map((query) => (
                  <SavedLine
                    key={query.name}
                    query={query}
                    saved={saved}
                    onOpened={close}
                    onDone={keepFocus}
                  />
                ))}
              </ul>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function SaveForm({
  saved,
  field,
}: {
  readonly saved: readonly SavedQuery[];
  readonly field: RefObject<HTMLInputElement | null>;
}) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const isThere = saved.some((each) => each.name === name.trim());
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault();
        queryStore.actions.save(name);
        setName('');
      }}
    >
      <input
        ref={field}
        aria-label={t('queryTab.saved.name')}
        placeholder={t('queryTab.saved.name')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="primary" disabled={name.trim() === ''}>
        {isThere ? t('queryTab.saved.replace') : t('queryTab.saved.save')}
      </button>
    </form>
  );
}

function SavedLine({
  query,
  saved,
  onOpened,
  onDone,
}: {
  readonly query: SavedQuery;
  readonly saved: readonly SavedQuery[];
  readonly onOpened: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { name } = query;
  const [next, setNext] = useState<string | null>(null);
  const { openWritten, rename, forget } = queryStore.actions;
  if (next !== null) {
    const wanted = next.trim();
    const isTaken = wanted !== name && saved.some((each) => each.name === wanted);
    return (
      <li>
        <form
          className="save-form"
          onSubmit={(event) => {
            event.preventDefault();
            rename(name, next);
            setNext(null);
            onDone();
          }}
        >
          <input
            aria-label={t('queryTab.saved.nameOf', { name })}
            value={next}
            autoFocus
            onChange={({ target }) => setNext(target.value)}
          />
          <button type="submit" disabled={wanted === '' || isTaken}>
            {t('queryTab.saved.rename')}
          </button>
        </form>
      </li>
    );
  }
  return (
    <li className="saved-line">
      <button
        type="button"
        className="saved-name"
        onClick={() => {
          openWritten(query);
          onOpened();
        }}
      >
        <Name text={name} />
      </button>
      <button type="button" aria-label={t('queryTab.saved.renameOf', { name })} onClick={() => setNext(name)}>
        ✎
      </button>
      <button
        type="button"
        aria-label={t('queryTab.saved.deleteOf', { name })}
        onClick={() => {
          forget(name);
          onDone();
        }}
      >
        ×
      </button>
    </li>
  );
}
