import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Words of one's own. */
export function TextChoice({
  text,
  onChoose,
}: {
  readonly text: string;
  readonly onChoose: (text: string) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onChoose(typed.trim());
      }}
    >
      <label>
        {t('ask.about')}
        <input
          type="text"
          autoFocus
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="primary" disabled={typed.trim() === ''}>
        {t('ask.apply')}
      </button>
    </form>
  );
}
