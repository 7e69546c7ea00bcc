import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberText } from '../numbers/useNumberText.ts';
import { Name } from '../ui/Name.tsx';
import { toggled } from './toggled.ts';

/** One thing that the filter can be set to. */
export interface Choice<Id extends string> {
  readonly id: Id;
  readonly word: string;
  readonly title?: string;
  /** How it looks on the canvas. */
  readonly sign?: ReactNode;
  /** The mark that stands for it on a line. */
  readonly mark?: string;
  /** Events that would match. */
  readonly count: number;
}

interface FilterGroupProps<Id extends string> {
  readonly title: string;
  readonly choices: readonly Choice<Id>[];
  /** null for all. */
  readonly chosen: readonly Id[] | null;
  readonly onChoose: (chosen: readonly Id[] | null) => void;
  /** Whether there are more than are listed: then choosing one means only that one, and choosing none means all. */
  readonly open?: boolean;
}

/** A part of the legend that is the filter too: a switch for each sign, and "only" to leave nothing else. */
export function FilterGroup<Id extends string>({
  title,
  choices,
  chosen,
  onChoose,
  open = false,
}: FilterGroupProps<Id>) {
  const { t } = useTranslation();
  const number = useNumberText();
  if (choices.length === 0) return null;
  const all = choices.map(({ id }) => id);
  const isOn = (id: Id): boolean => chosen?.includes(id) ?? !open;
  return (
    <section className="legend-group" aria-label={title} data-open={open || undefined}>
      <h2>
        {title}
        {chosen !== null && (
          <button type="button" className="quiet-button" onClick={() => onChoose(null)}>
            {t('legend.all')}
          </button>
        )}
      </h2>
      <ul>
        {choices.map(({ id, word, title: explained, sign, mark, count }) => (
          <li key={id} className={count === 0 ? 'none' : undefined} title={explained}>
            <button
              type="button"
              className="switch"
              aria-pressed={isOn(id)}
              onClick={() => onChoose(toggled(all, chosen, id, open))}
            >
              <span className="sign">{sign}</span>
              <span>
                <Name text={word} />
                {mark && (
                  <span className="mark" aria-hidden="true">
                    {`\u00a0${mark}`}
                  </span>
                )}
              </span>
              <span className="count" aria-label={t('legend.events', { count })}>
                {number(count)}
              </span>
            </button>
            {!open && (
              <button
                type="button"
                className="only"
                aria-label={t('legend.onlyThis', { word })}
                onClick={() => onChoose([id])}
              >
                {t('legend.only')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
