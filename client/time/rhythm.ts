import { dayNumber, dayText } from '../dates/days.ts';

/** A contact as far as its day is known. */
export interface Dated {
  readonly id: string;
  /** EDTF. */
  readonly date?: string | null;
  /** YYYY-MM-DD, as is `latest`; null where that end is open. */
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

/** A number of days that is exact, or the least that it can be. */
export interface Days {
  readonly days: number;
  readonly exact: boolean;
}

/** A time in which no contact can lie, whatever day the vaguer dates mean. */
export interface Silence extends Days {
  /** The last day on which there was, or may have been, a contact before it; YYYY-MM-DD, as is `to`. */
  readonly from: string;
  /** The first day on which there was, or may have been, one after it. */
  readonly to: string;
}

export interface Rhythm {
  /** Oldest first, by the first day that the date can mean. */
  readonly contacts: readonly Contact[];
  readonly undated: number;
  readonly longest: Silence | null;
  /** The contact that may be the newest. */
  readonly last: Contact | null;
  /** From the last contact to the newest day; null where there is none or it cannot be told. */
  readonly since: Days | null;
}

/** A contact on the line of days. An open end is infinite. */
export interface Contact {
  readonly id: string;
  readonly date: string;
  readonly earliest: number;
  readonly latest: number;
}

/**
 * How two keep contact: when, where the longest silence is, and how long ago the last contact was. Vague dates are taken at
 * their word: a silence is what is left when each contact is given all the days that it may lie on, so it lasts at least so
 * long; it is exact where contacts dated to the day bound it.
 *
 * @param newest the last day that anything in the graph is dated to, YYYY-MM-DD
 */
export function rhythmOf(events: readonly Dated[], newest: string | null): Rhythm {
  const contacts = events
    .flatMap(contactOf)
    .sort((one, other) => one.earliest - other.earliest || one.latest - other.latest);
  const last = contacts.reduce<Contact | null>(
    (latest, each) => (latest === null || each.latest >= latest.latest ? each : latest),
    null,
  );
  return {
    contacts,
    undated: events.length - contacts.length,
    longest: longestSilence(contacts),
    last,
    since: last && newest ? daysBetween(last, dayNumber(newest)) : null,
  };
}

function contactOf({ id, date, earliest, latest }: Dated): Contact[] {
  if (earliest == null && latest == null) return [];
  return [
    {
      id,
      date: date ?? '',
      earliest: earliest == null ? -Infinity : dayNumber(earliest),
      latest: latest == null ? Infinity : dayNumber(latest),
    },
  ];
}

function longestSilence(contacts: readonly Contact[]): Silence | null {
  let longest: Silence | null = null;
  // The contact that reaches farthest of those that begin before.
  let before = contacts[0];
  for (const contact of contacts.slice(1)) {
    if (!before) break;
    const days = contact.earliest - before.latest;
    if (days > 1 && days > (longest?.days ?? 0))
      longest = {
        days,
        exact: isExact(before) && isExactFrom(contacts, contact.earliest),
        from: dayText(before.latest),
        to: dayText(contact.earliest),
      };
    if (contact.latest >= before.latest) before = better(before, contact);
  }
  return longest;
}

/** Of two that end on the same day the one that is known to lie on it. */
const better = (one: Contact, other: Contact): Contact =>
  one.latest === other.latest && isExact(one) ? one : other;

const isExact = ({ earliest, latest }: Contact): boolean => earliest === latest;

/** Whether a contact is known to lie on this day. */
const isExactFrom = (contacts: readonly Contact[], day: number): boolean =>
  contacts.some((contact) => contact.earliest === day && isExact(contact));

function daysBetween(last: Contact, newest: number): Days | null {
  if (!Number.isFinite(last.latest)) return null;
  return { days: Math.max(newest - last.latest, 0), exact: isExact(last) };
}
