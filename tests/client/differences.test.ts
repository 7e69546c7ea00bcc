import { describe, expect, it } from '@jest/globals';
import {
  differences,
  summaryOf,
  type ComparedAccount,
  type ComparedField,
} from '../../client/panels/differences.ts';

/** What is said of one field, account by account. */
const verdicts = (field: ComparedField, ...accounts: readonly ComparedAccount[]) =>
  differences(accounts).map((given) => given.find((each) => each.field === field)?.verdict ?? null);

const dates = (...given: readonly (string | null)[]) => verdicts('date', ...given.map((date) => ({ date })));
const durations = (...given: readonly (string | null)[]) =>
  verdicts('duration', ...given.map((duration) => ({ duration })));

describe('differences(accounts)', () => {
  it('tells an account that is silent from one that contradicts', () => {
    expect(durations('PT1H', null)).toEqual(['same', 'silent']);
    expect(durations('PT1H', 'PT2H')).toEqual(['differs', 'differs']);
    expect(durations('PT1H', 'PT2H', null)).toEqual(['differs', 'differs', 'silent']);
  });

  it('does not mention what nobody gives', () => {
    expect(differences([{ date: null }, { medium: 'UNKNOWN', outcome: ' ' }])).toEqual([[], []]);
  });

  it('marks nothing where there is one account to compare', () => {
    const [given] = differences([{ date: '2022-02', duration: 'PT1H', medium: 'PHONE' }]);
    expect(given?.map(({ verdict }) => verdict)).toEqual(['same', 'same', 'same']);
  });

  it('compares no accounts to nothing', () => {
    expect(differences([])).toEqual([]);
  });

  it.each([
    [
      ['2022-02-20', '2022-02-20'],
      ['same', 'same'],
    ],
    [
      ['2022-02-20', '2022-02-19'],
      ['differs', 'differs'],
    ],
    [
      ['2022-02-20', '2022-02-19/2022-02-20'],
      ['same', 'vague'],
    ],
    [
      ['2022-02-20', '2022-02'],
      ['same', 'vague'],
    ],
    [
      ['2021-12', '2021', '2021-12-07'],
      ['vague', 'vague', 'same'],
    ],
    [
      ['2022-02-20~', '2022-02-20'],
      ['same', 'same'],
    ],
    [
      ['2021-12', '2022-01-03'],
      ['differs', 'differs'],
    ],
    [
      ['2021-24', '2022-01-03'],
      ['vague', 'same'],
    ],
    [
      ['2022-02-20', '../2022-02-19'],
      ['differs', 'differs'],
    ],
    [
      ['202X', '2022'],
      ['vague', 'same'],
    ],
  ])('says of the days %j: %j', (given, expected) => {
    expect(dates(...given)).toEqual(expected);
  });

  it('takes two spellings of one length for the same', () => {
    expect(durations('PT1H', 'PT60M', 'PT3600S')).toEqual(['same', 'same', 'same']);
    expect(durations('P1D', 'PT24H')).toEqual(['same', 'same']);
    expect(durations('PT1,5H', 'PT1H30M')).toEqual(['same', 'same']);
  });

  it('compares who called by who it is, not by a name', () => {
    const called = (...ids: readonly (string | null)[]) =>
      verdicts('initiator', ...ids.map((id) => ({ initiator: id === null ? null : { id } })));
    expect(called('joe-biden', 'joe-biden', null)).toEqual(['same', 'same', 'silent']);
    expect(called('joe-biden', 'vladimir-putin')).toEqual(['differs', 'differs']);
  });

  it('marks outcomes when more than one is told', () => {
    const ended = (...outcomes: readonly (string | null)[]) =>
      verdicts('outcome', ...outcomes.map((outcome) => ({ outcome })));
    expect(ended('Agreement', null)).toEqual(['same', 'silent']);
    expect(ended('Agreement', 'agreement ')).toEqual(['same', 'same']);
    expect(ended('Agreement', 'No agreement')).toEqual(['differs', 'differs']);
  });
});

describe('summaryOf(differences)', () => {
  it('names what is contradicted apart from what is only left out or less exact', () => {
    const given = differences([
      { date: '2022-02-20', duration: 'PT1H', medium: 'PHONE', outcome: 'Agreement' },
      { date: '2022-02', medium: 'PHONE', outcome: 'A quarrel' },
    ]);
    expect(summaryOf(given)).toEqual({ differing: ['outcome'], partial: ['date', 'duration'] });
  });

  it('has nothing to say of accounts that agree', () => {
    expect(summaryOf(differences([{ medium: 'PHONE' }, { medium: 'PHONE' }]))).toEqual({
      differing: [],
      partial: [],
    });
  });
});
