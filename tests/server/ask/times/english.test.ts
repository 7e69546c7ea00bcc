import { describe, expect, it } from '@jest/globals';
import { readMarked } from './marked.ts';

describe('readTimes in English', () => {
  it.each([
    ['Who spoke [on 20 February 2022]?', '2022-02-20'],
    ['Who spoke [on February 20, 2022]?', '2022-02-20'],
    ['Who spoke [on Feb. 20]', '2022-02-20'],
    ['Who spoke [on the 20th of February 2022]?', '2022-02-20'],
    ['Who spoke [on the twentieth of February]?', '2022-02-20'],
    ['What happened [on 2022-02-20]?', '2022-02-20'],
    ['What happened [on 20/02/2022] in Paris?', '2022-02-20'],
    ['What happened [on 2/20/2022]?', '2022-02-20'],
    ['What happened [on 12/2/2022]?', '2022-02-12'],
    ['What happened [on 12.02.22]?', '2022-02-12'],
    ['Who phoned whom [on Sunday, February 20th]?', '2022-02-20'],
    ['Who met [on Monday 14 February]?', '2022-02-14'],
    ['Did Macron phone Putin [on the 14th]?', '2022-02-14'],
    ['Who met [in 5 May 2021] talks?', '2021-05-05'],
    ['Who met [on 5 may]?', '2021-05-05'],
  ])('reads days: %s', (marked, days) => {
    expect(readMarked(marked, 'en')).toEqual({ marked, days });
  });

  it.each([
    ['Who spoke [on 20 February at 11 pm]?', '2022-02-20'],
    ['Who met [at 11:30 on 20 February 2022]?', '2022-02-20'],
    ['Who met [on the morning of 20 February]?', '2022-02-20'],
    ['Who met [in the early hours of 24 February]?', '2022-02-24'],
  ])('reads days with a time of day, which is dropped: %s', (marked, days) => {
    expect(readMarked(marked, 'en')).toEqual({ marked, days });
  });

  it.each([
    ['Who met [today]?', '2022-02-24'],
    ['Who met [yesterday evening]?', '2022-02-23'],
    ['Who met [the day before yesterday]?', '2022-02-22'],
    ['Who meets [tomorrow]?', '2022-02-25'],
    ["What were [yesterday's] calls?", '2022-02-23'],
    ['Who met [on Monday]?', '2022-02-21'],
    ['Who met [on Thursday]?', '2022-02-24'],
    ['Who met [last Thursday]?', '2022-02-17'],
    ['Who meets [next Monday]?', '2022-02-28'],
    ['Who met [on Friday of last week]?', '2022-02-18'],
    ['Who met [two weeks ago on Monday]?', '2022-02-07'],
    ['Who met [last week]?', '2022-02-14/2022-02-20'],
    ['Who met [the week before last]?', '2022-02-07/2022-02-13'],
    ['Who meets [next week]?', '2022-02-28/2022-03-06'],
    ['Who met [last weekend]?', '2022-02-19/2022-02-20'],
    ['Who met [last month]?', '2022-01-01/2022-01-31'],
    ['Who met [this year]?', '2022-01-01/2022-12-31'],
    ['Who met [last year]?', '2021-01-01/2021-12-31'],
    ['Who met [in the last 3 days]?', '2022-02-22/2022-02-24'],
    ['Who met [in the past two weeks]?', '2022-02-11/2022-02-24'],
    ['Who met [in the past month]?', '2022-01-25/2022-02-24'],
    ['Who met [over the past 24 hours]?', '2022-02-23/2022-02-24'],
    ['Who met [in the last few days]?', '2022-02-18/2022-02-24'],
    ['Who met [3 days ago]?', '2022-02-21'],
    ['Who met [a couple of weeks ago]?', '2022-02-07/2022-02-13'],
    ['Who met [two months ago]?', '2021-12-01/2021-12-31'],
  ])('reads days told from today: %s', (marked, days) => {
    expect(readMarked(marked, 'en')).toEqual({ marked, days });
  });

  it.each([
    ['Who did Macron speak with [in February 2022]?', '2022-02-01/2022-02-28'],
    ['Who met [in February]?', '2022-02-01/2022-02-28'],
    ['Who met [in May]?', '2021-05-01/2021-05-31'],
    ['What happened [in March]?', '2021-03-01/2021-03-31'],
    ['Who met [in Jan 2022]?', '2022-01-01/2022-01-31'],
    ['Who met [in February last year]?', '2021-02-01/2021-02-28'],
    ['Who met [in 2022-01]?', '2022-01-01/2022-01-31'],
    ['Who met [in 2021]?', '2021-01-01/2021-12-31'],
    ['Who met [2021] in Paris?', '2021-01-01/2021-12-31'],
    ['Who met [in winter 2021–22]?', '2021-12-01/2022-02-28'],
    ['Who met [in the winter of 2021-22]?', '2021-12-01/2022-02-28'],
    ['Who met [in the 2021-22 winter]?', '2021-12-01/2022-02-28'],
    ['Who met [in winter 2022]?', '2021-12-01/2022-02-28'],
    ['Who met [in summer 2021]?', '2021-06-01/2021-08-31'],
    ['Who met [in the fall of 2021]?', '2021-09-01/2021-11-30'],
    ['Who met [this winter]?', '2021-12-01/2022-02-28'],
    ['Who met [last summer]?', '2021-06-01/2021-08-31'],
    ['Who met [in the 1990s]?', '1990-01-01/1999-12-31'],
  ])('reads months, years and seasons: %s', (marked, days) => {
    expect(readMarked(marked, 'en')).toEqual({ marked, days });
  });

  it.each([
    ['Who met [in early February 2022]?', '2022-02-01/2022-02-10'],
    ['Who met [in mid-February]?', '2022-02-11/2022-02-20'],
    ['Who met [late last year]?', '2021-09-01/2021-12-31'],
    ['Who met [at the beginning of February]?', '2022-02-01/2022-02-10'],
    ['Who met [at the end of 2021]?', '2021-09-01/2021-12-31'],
    ['Who met [at the end of the year]?', '2022-09-01/2022-12-31'],
    ['Who met [in the first week of February]?', '2022-02-01/2022-02-07'],
    ['Who met [in the last week of January 2022]?', '2022-01-25/2022-01-31'],
    ['Who met [in the first two weeks of February]?', '2022-02-01/2022-02-14'],
    ['Who met [on the first Monday of February]?', '2022-02-07'],
    ['Who met [on the 12th of last month]?', '2022-01-12'],
    ['Who met [in the first half of 2022]?', '2022-01-01/2022-06-30'],
    ['Who met [in the second half of January]?', '2022-01-16/2022-01-31'],
    ['Who met [in the first quarter of 2022]?', '2022-01-01/2022-03-31'],
    ['Who met [in Q4 2021]?', '2021-10-01/2021-12-31'],
    ['Who met [in week 7 of 2022]?', '2022-02-14/2022-02-20'],
    ['Who met [in weeks 5–7]?', '2022-01-31/2022-02-20'],
  ])('reads parts of months and years: %s', (marked, days) => {
    expect(readMarked(marked, 'en')).toEqual({ marked, days });
  });

  it.each([
    ['Who met [on Christmas Eve]?', '2021-12-24'],
    ['Who met [on New Year’s Eve 2021]?', '2021-12-31'],
    ["Who met [on New Year's Day]?", '2022-01-01'],
    ['Who met [between Christmas and New Year]?', '2021-12-24/2021-12-31'],
    ['Who met [at the turn of the year]?', '2021-12-31/2022-01-01'],
  ])('reads feasts: %s', (marked, days) => {
    expect(readMarked(marked, 'en')).toEqual({ marked, days });
  });

  it.each([
    ['How often did Macron and Putin speak [between 3 and 15 February 2022]?', '2022-02-03/2022-02-15'],
    ['Who met [from 3 to 15 February 2022]?', '2022-02-03/2022-02-15'],
    ['Who met [3–15 February 2022]?', '2022-02-03/2022-02-15'],
    ['Who met [between the 3rd and the 15th of February]?', '2022-02-03/2022-02-15'],
    ['Who met [between February 3 and 15, 2022]?', '2022-02-03/2022-02-15'],
    ['Who met [Feb 3-15, 2022]?', '2022-02-03/2022-02-15'],
    ['Who met [2022-02-12/2022-02-20]?', '2022-02-12/2022-02-20'],
    ['Who met [between 28 and 3 March 2021]?', '2021-02-28/2021-03-03'],
    ['Who met [from January to March 2022]?', '2022-01-01/2022-03-31'],
    ['Who met [from January to March]?', '2022-01-01/2022-03-31'],
    ['Who met [between November and January]?', '2021-11-01/2022-01-31'],
    ['Who met [December 2021 to February 2022]?', '2021-12-01/2022-02-28'],
    ['Who met [from late January until mid-February]?', '2022-01-21/2022-02-20'],
    ['Who met [in 2020–2022]?', '2020-01-01/2022-12-31'],
    ['Who met [from Monday to Friday]?', '2022-02-14/2022-02-18'],
    ['Who met [between Monday and yesterday]?', '2022-02-21/2022-02-23'],
    ['Who met [in January and February 2022]?', '2022-01-01/2022-02-28'],
    ['Who met [on 3] [and 15 February]?', '2022-02-03, 2022-02-15'],
    ['Who met [on 3][, 5] [and 15 February 2022]?', '2022-02-03, 2022-02-05, 2022-02-15'],
    ['Who met [on February 12][, 14] [and 20, 2022]?', '2022-02-12, 2022-02-14, 2022-02-20'],
    ['Who met [in December] [and February 2022]?', '2021-12-01/2021-12-31, 2022-02-01/2022-02-28'],
  ])('reads from one day to another: %s', (marked, days) => {
    expect(readMarked(marked, 'en')).toEqual({ marked, days });
  });

  it.each([
    ['Who has met [since Monday]?', '2022-02-21/..'],
    ['Who has met [since 2021]?', '2021-01-01/..'],
    ['Who has met [since the beginning of 2022]?', '2022-01-01/..'],
    ['Who has met [since New Year]?', '2022-01-01/..'],
    ['Who met [after 20 February]?', '2022-02-21/..'],
    ['Who met [before 24 February 2022]?', '../2022-02-23'],
    ['Who met [before February]?', '../2022-01-31'],
    ['Who met [before the end of January]?', '../2022-01-31'],
    ['Who met [by 15 February]?', '../2022-02-15'],
    ['Who met [until the end of January]?', '../2022-01-31'],
    ['Who met [up to 15 February]?', '../2022-02-15'],
    ['Who met [through February 2022]?', '../2022-02-28'],
    ['Who met [from 3 February on]?', '2022-02-03/..'],
    ['Who met [from 3 February onwards]?', '2022-02-03/..'],
    ['Who met [on or after 20 February 2022]?', '2022-02-20/..'],
    ['Who met [after 3 February and before 10 February]?', '2022-02-04/2022-02-09'],
  ])('reads open ends: %s', (marked, days) => {
    expect(readMarked(marked, 'en')).toEqual({ marked, days });
  });

  it.each([
    ['Who met [the day before 24 February]?', '2022-02-23'],
    ['Who met [three weeks before 24 February]?', '2022-01-31/2022-02-06'],
    ['Who met [two days after 14 February]?', '2022-02-16'],
    ['Who met [in the week of 14 February]?', '2022-02-14/2022-02-20'],
    ['Who met [in the week before 24 February 2022]?', '2022-02-17/2022-02-23'],
    ['Who met [in the month before February 2022]?', '2022-01-01/2022-01-31'],
    ['Who met [around 20 February]?', '2022-02-17/2022-02-23'],
    ['Who met [in the week before the {summit}]?', '2022-02-07/2022-02-13'],
    ['Who met [in the two weeks before the {summit}]?', '2022-01-31/2022-02-13'],
    ['Who met [in the days leading up to the {summit}]?', '2022-02-07/2022-02-13'],
    ['Who met [the day after the {summit}]?', '2022-02-17'],
    ['Who met [two days before the {summit}]?', '2022-02-12'],
    ['Who met [a week after the {summit}]?', '2022-02-21/2022-02-27'],
    ['Who met [on the Friday before the {summit}]?', '2022-02-11'],
    ['Who met [on the weekend before the {summit}]?', '2022-02-12/2022-02-13'],
    ['Who met [on the eve of the {summit}]?', '2022-02-13'],
    ['Who met [shortly before the {summit}]?', '2022-02-07/2022-02-13'],
    ['Who met [during the {summit}]?', '2022-02-14/2022-02-16'],
    ['Who met [on the day of the {summit}]?', '2022-02-14/2022-02-16'],
    ['Who met [in the week of the {summit}]?', '2022-02-14/2022-02-20'],
    ['Who met [since the {summit}]?', '2022-02-14/..'],
    ['Who met [before {the summit}]?', '../2022-02-13'],
    ['Who met [after the {summit}]?', '2022-02-17/..'],
    ['Who met [between the {summit} and the {invasion}]?', '2022-02-14/2022-02-20'],
    ['Who met [from the day after the {summit} until the {invasion}]?', '2022-02-17/2022-02-20'],
  ])('reads days beside others and beside dated things: %s', (marked, days) => {
    expect(readMarked(marked, 'en')).toEqual({ marked, days });
  });

  it.each([
    ['Who may have spoken with Putin?', ''],
    ['Does article 5 may be invoked mean anything?', ''],
    ['Who joined the March for peace?', ''],
    ['When did Macron last speak with Putin?', ''],
    ['Who spoke 12 times with G7?', ''],
    ['The sun sat low, now and first', ''],
    ['What did the second to last call say?', ''],
    ['What was Zapad-2021?', ''],
    ['What does resolution 2022 say?', ''],
    ['Did 2000 soldiers leave?', ''],
    ['Did 3/4 of the states agree?', ''],
    ['Did April Haines call Theresa May and Jan Egeland?', ''],
    ['Who met at the {summit}?', ''],
    ['What did they say about the {summit}?', ''],
    ['Was Kabul to fall?', ''],
  ])('reads nothing in what is no time: %s', (marked, days) => {
    expect(readMarked(marked, 'en')).toEqual({ marked, days });
  });

  it.each([
    ["What did [last week's] calls end in?", '2022-02-14/2022-02-20'],
    ["What did [the February 2022's] calls end in?", '2022-02-01/2022-02-28'],
    ['WHO MET 🙂 [IN FEBRUARY 2022]?', '2022-02-01/2022-02-28'],
    ['Was the letter signed by May?', ''],
    ['Could all may agree?', ''],
    ['What did Biden call for [in February]?', '2022-02-01/2022-02-28'],
    ['What goes back to [2014], may become worse?', '2014-01-01/2014-12-31'],
    ['Who met [in April] and may have agreed?', '2021-04-01/2021-04-30'],
    ['Who met [in January] [and May]?', '2022-01-01/2022-01-31, 2021-05-01/2021-05-31'],
    [
      'Who met [yesterday] [and on 20 February][, last week]?',
      '2022-02-23, 2022-02-20, 2022-02-14/2022-02-20',
    ],
    ['Who met [within 3 days of 24 February]?', '2022-02-21/2022-02-27'],
    ['Who met [no earlier than 3 February]?', '2022-02-03/..'],
    ['Who met [between today and 1 February]?', '2022-02-01/2022-02-24'],
  ])('reads what is easily read wrong: %s', (marked, days) => {
    expect(readMarked(marked, 'en')).toEqual({ marked, days });
  });
});
