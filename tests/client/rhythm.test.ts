import { describe, expect, it } from '@jest/globals';
import { rhythmOf, type Dated } from '../../client/time/rhythm.ts';

let number = 0;
const contact = (earliest: string | null, latest = earliest): Dated => ({
  id: String((number += 1)),
  date: earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`,
  earliest,
  latest,
});

describe('rhythmOf(contacts, newest)', () => {
  it('finds the longest silence between contacts dated to the day, whatever their order', () => {
    const { longest } = rhythmOf(
      [contact('2022-02-20'), contact('2022-01-01'), contact('2022-01-05')],
      '2022-02-21',
    );
    expect(longest).toEqual({ days: 46, exact: true, from: '2022-01-05', to: '2022-02-20' });
  });

  it('says at least where a vaguer date bounds it', () => {
    const { longest } = rhythmOf([contact('2022-01-01', '2022-01-31'), contact('2022-02-20')], '2022-02-21');
    expect(longest).toEqual({ days: 20, exact: false, from: '2022-01-31', to: '2022-02-20' });
  });

  it('is exact where a contact dated to the day stands at the edge of a vaguer one', () => {
    const { longest } = rhythmOf(
      [
        contact('2022-01-01', '2022-01-31'),
        contact('2022-01-31'),
        contact('2022-02-20'),
        contact('2022-02-20', '2022-02-28'),
      ],
      '2022-02-28',
    );
    expect(longest).toMatchObject({ days: 20, exact: true });
  });

  it('takes no time for silent in which a vaguer contact may lie', () => {
    const { longest } = rhythmOf(
      [contact('2021-12-01'), contact('2021-01-01', '2021-12-31'), contact('2022-01-10')],
      '2022-02-21',
    );
    expect(longest).toEqual({ days: 10, exact: false, from: '2021-12-31', to: '2022-01-10' });
  });

  it('tells of no silence on neighbouring days, nor beside an open end', () => {
    expect(rhythmOf([contact('2022-02-19'), contact('2022-02-20')], null).longest).toBeNull();
    expect(rhythmOf([contact('2022-01-01', null), contact('2022-02-20')], null).longest).toBeNull();
  });

  it('counts the days since the last contact, at least so many where its day is not known', () => {
    expect(rhythmOf([contact('2022-02-11')], '2022-02-21').since).toEqual({ days: 10, exact: true });
    expect(rhythmOf([contact('2022-01-01', '2022-01-31')], '2022-02-21').since).toEqual({
      days: 21,
      exact: false,
    });
    expect(rhythmOf([contact('2022-02-01', '2022-02-28')], '2022-02-21').since).toEqual({
      days: 0,
      exact: false,
    });
  });

  it('takes for the last contact the one that may be the newest', () => {
    const { last } = rhythmOf([contact('2022-02-20'), contact('2022-02-01', '2022-02-28')], '2022-02-21');
    expect(last?.date).toBe('2022-02-01/2022-02-28');
  });

  it('counts apart what has no date', () => {
    expect(rhythmOf([contact(null), contact('2022-02-20')], null)).toMatchObject({
      undated: 1,
      contacts: [{ date: '2022-02-20' }],
      longest: null,
    });
  });

  it('is empty without contacts', () => {
    expect(rhythmOf([], '2022-02-21')).toEqual({
      contacts: [],
      undated: 0,
      longest: null,
      last: null,
      since: null,
    });
  });
});
