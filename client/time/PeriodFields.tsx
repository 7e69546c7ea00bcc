import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Period } from '../state/filter.ts';
import { isSet } from './period.ts';
import { readEnd, type DateFault } from './readEnd.ts';
import type { End } from './sliderKeys.ts';

interface FieldsProps {
  readonly period: Period;
  readonly onSet: (period: Period) => void;
  readonly onClear: () => void;
}

/** The period in two date fields, and a button that clears it. */
export function PeriodFields({ period, onSet, onClear }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('time.period')} className="time-fields">
      <Field end="from" period={period} onSet={onSet} />
      <Field end="to" period={period} onSet={onSet} />
      <button
        type="button"
        className="time-icon"
        aria-label={t('time.clear')}
        title={t('time.clear')}
        disabled={!isSet(period)}
        onClick={onClear}
      >
        ×
      </button>
    </div>
  );
}

interface Typed {
  readonly text: string;
  readonly fault: DateFault | null;
}

function Field({ end, period, onSet }: Omit<FieldsProps, 'onClear'> & { readonly end: End }) {
  const { t } = useTranslation();
  const id = useId();
  // What is being typed; null shows the period.
  const [typed, setTyped] = useState<Typed | null>(null);
  const take = () => {
    if (!typed) return;
    const read = readEnd(typed.text, end, period);
    if (typeof read === 'string') {
      setTyped({ ...typed, fault: read });
      return;
    }
    setTyped(null);
    onSet(read);
  };
  return (
    <span className="time-field">
      <label htmlFor={id}>{t(end === 'from' ? 'time.from' : 'time.to')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={12}
        value={typed?.text ?? period[end] ?? ''}
        placeholder={t('time.placeholder')}
        title={t('time.dateHelp')}
        aria-invalid={typed?.fault ? true : undefined}
        aria-describedby={typed?.fault ? `${id}-fault` : undefined}
        onChange={(event) => setTyped({ text: event.target.value, fault: null })}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setTyped(null);
        }}
      />
      {typed?.fault && (
        <span className="time-fault" id={`${id}-fault`} role="alert">
          {t(`time.fault.${typed.fault}`)}
        </span>
      )}
    </span>
  );
}
