import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Period } from '../../state/filter.ts';

/** A first day, a last day, or both. */
export function DaysChoice({ from, to, onChoose }: Period & { readonly onChoose: (days: Period) => void }) {
  const { t } = useTranslation();
  const [days, setDays] = useState({ from: from ?? '', to: to ?? '' });
  const help = useId();
  const isEmpty = days.from === '' && days.to === '';
  const isTurned = days.from !== '' && days.to !== '' && days.from > days.to;
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !isTurned) onChoose({ from: days.from || null, to: days.to || null });
      }}
    >
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {t(`expand.${end}`)}
          <input
            type="date"
            autoFocus={end === 'from'}
            value={days[end]}
            aria-describedby={help}
            aria-invalid={isTurned}
            onChange={({ target }) => setDays({ ...days, [end]: target.value })}
          />
        </label>
      ))}
      <p id={help} className="quiet-line" role={isTurned ? 'alert' : undefined}>
        {t(isTurned ? 'ask.turned' : 'ask.fewDays')}
      </p>
      <button type="submit" className="primary" disabled={isEmpty || isTurned}>
        {t('ask.apply')}
      </button>
    </form>
  );
}
