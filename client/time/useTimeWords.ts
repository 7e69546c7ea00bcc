import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { dateOf, dayNumber, dayText } from '../dates/days.ts';
import { numberText } from '../numbers/numberText.ts';
import type { TimeBucket } from '../operations/generated.ts';
import type { Period } from '../state/filter.ts';
import { localeOf } from '../../server/dates/locale.ts';
import { useExplorer } from '../state/useExplorer.ts';
import type { Bar, Part } from './bars.ts';
import type { Band } from './spans.ts';
import type { Stretch } from './stretch.ts';
import type { Tick } from './ticks.ts';

/** What stands in the histogram, in the reader's words. */
export interface TimeWords {
  /** The days of a bucket: a day, a week, a month, a year. */
  readonly bucket: (bucket: Stretch, unit: TimeBucket) => string;
  /** "20 February 2022: 16 events (5 spoke with · …)". */
  readonly bar: (bar: Bar, unit: TimeBucket) => string;
  readonly band: (band: Band) => string;
  readonly day: (day: number) => string;
  /** A period in short; an open end is that of everything where both are. */
  readonly period: (period: Period, ends: Stretch) => string;
  /** @param withYear where a label of days would else not tell of which year it is */
  readonly tick: (tick: Tick, withYear: boolean) => string;
}

export function useTimeWords(): TimeWords {
  const { t } = useTranslation();
  const { date } = useDates();
  const language = useExplorer((state) => state.language);
  return useMemo(() => {
    const locale = localeOf(language);
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const formats = {
      day: format({ day: 'numeric', month: 'short' }),
      dayOfYear: format({ day: 'numeric', month: 'short', year: 'numeric' }),
      month: format({ month: 'short', year: 'numeric' }),
      year: format({ year: 'numeric' }),
    };
    const kinds = (parts: readonly Part[]) =>
      parts.map(({ family, count }) => `${numberText(count, language)} ${t(`family.${family}`)}`).join(' · ');
    const bucket = ({ from, to }: Stretch, unit: TimeBucket) => {
      const start = dayText(from);
      if (unit === 'WEEK') return date(`${start}/${dayText(to - 1)}`);
      return date(start.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[unit]));
    };
    return {
      bucket,
      bar: (bar, unit) =>
        t('time.bar', { date: bucket(bar, unit), count: bar.count, kinds: kinds(bar.parts) }),
      band: ({ date: text, count, parts, merged }) =>
        t(merged ? 'time.partly' : 'time.within', { date: date(text), count, kinds: kinds(parts) }),
      day: (day) => date(dayText(day)),
      period: ({ from, to }, ends) => {
        const short = (day: string) => formats.dayOfYear.format(dateOf(dayNumber(day)));
        if (from && !to) return t('date.from', { date: short(from) });
        if (to && !from) return t('date.until', { date: short(to) });
        const days = [from ?? dayText(ends.from), to ?? dayText(ends.to - 1)] as const;
        return formats.dayOfYear.formatRange(dateOf(dayNumber(days[0])), dateOf(dayNumber(days[1])));
      },
      tick: ({ at, unit }, withYear) =>
        formats[unit === 'day' && withYear ? 'dayOfYear' : unit].format(dateOf(at)),
    };
  }, [t, date, language]);
}
