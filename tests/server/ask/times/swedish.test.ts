import { describe, expect, it } from '@jest/globals';
import { readMarked } from './marked.ts';

describe('readTimes in Swedish', () => {
  it.each([
    ['Vem pratade Biden med [den 12 februari]?', '2022-02-12'],
    ['Vem pratade [den 12:e februari 2022]?', '2022-02-12'],
    ['Vem pratade [20 feb 2022]?', '2022-02-20'],
    ['Vem pratade [2022-02-20]?', '2022-02-20'],
    ['Vem pratade [12/2 2022]?', '2022-02-12'],
    ['Vem pratade [12.2.2022]?', '2022-02-12'],
    ['Vem pratade [måndagen den 14 februari 2022]?', '2022-02-14'],
    ['Vem pratade [den 20:e]?', '2022-02-20'],
  ])('reads days: %s', (marked, days) => {
    expect(readMarked(marked, 'sv')).toEqual({ marked, days });
  });

  it.each([
    ['Vem pratade [den 20 februari 2022 klockan 23]?', '2022-02-20'],
    ['Vem pratade [på kvällen den 20 februari]?', '2022-02-20'],
    ['Vem pratade [natten till den 24 februari]?', '2022-02-24'],
    ['Vem pratade [i måndags kväll]?', '2022-02-21'],
  ])('reads days with a time of day, which is dropped: %s', (marked, days) => {
    expect(readMarked(marked, 'sv')).toEqual({ marked, days });
  });

  it.each([
    ['Vem pratade [i dag]?', '2022-02-24'],
    ['Vem pratade [igår]?', '2022-02-23'],
    ['Vem pratade [i går kväll]?', '2022-02-23'],
    ['Vad sade de om [gårdagens] möte?', '2022-02-23'],
    ['Vem pratade [i förrgår]?', '2022-02-22'],
    ['Vem pratar [i morgon]?', '2022-02-25'],
    ['Vem pratade [i måndags]?', '2022-02-21'],
    ['Vem pratade [i torsdags]?', '2022-02-17'],
    ['Vem pratade [på torsdag]?', '2022-02-24'],
    ['Vem pratade [på måndag]?', '2022-02-21'],
    ['Vem pratade [förra fredagen]?', '2022-02-18'],
    ['Vem pratar [nästa måndag]?', '2022-02-28'],
    ['Vem pratade [i fredags förra veckan]?', '2022-02-18'],
    ['Vem pratade [förra veckan på tisdagen]?', '2022-02-15'],
    ['Vem pratade [förra veckan]?', '2022-02-14/2022-02-20'],
    ['Vem pratade [senaste veckan]?', '2022-02-18/2022-02-24'],
    ['Vem pratade [den här månaden]?', '2022-02-01/2022-02-28'],
    ['Vem pratar [nästa vecka]?', '2022-02-28/2022-03-06'],
    ['Vem pratade [i helgen]?', '2022-02-19/2022-02-20'],
    ['Vem pratade [förra månaden]?', '2022-01-01/2022-01-31'],
    ['Vem pratade [förra året]?', '2021-01-01/2021-12-31'],
    ['Vem pratade [i år]?', '2022-01-01/2022-12-31'],
    ['Vem pratade [i fjol]?', '2021-01-01/2021-12-31'],
    ['Vem pratade [de senaste tre dagarna]?', '2022-02-22/2022-02-24'],
    ['Vem pratade [under de senaste två veckorna]?', '2022-02-11/2022-02-24'],
    ['Vem pratade [de senaste 24 timmarna]?', '2022-02-23/2022-02-24'],
    ['Vem pratade [för tre dagar sedan]?', '2022-02-21'],
    ['Vem pratade [för två veckor sen]?', '2022-02-07/2022-02-13'],
    ['Vem pratade [för några dagar sedan]?', '2022-02-17'],
  ])('reads days told from today: %s', (marked, days) => {
    expect(readMarked(marked, 'sv')).toEqual({ marked, days });
  });

  it.each([
    ['Vem pratade [i februari 2022]?', '2022-02-01/2022-02-28'],
    ['Vem pratade [i februari]?', '2022-02-01/2022-02-28'],
    ['Vem pratade [i maj]?', '2021-05-01/2021-05-31'],
    ['Vem pratade [i november förra året]?', '2021-11-01/2021-11-30'],
    ['Vem pratade [under 2022]?', '2022-01-01/2022-12-31'],
    ['Vem pratade [år 2021]?', '2021-01-01/2021-12-31'],
    ['Vilka träffades [2021] i Paris?', '2021-01-01/2021-12-31'],
    ['Vem pratade [vintern 2021/22]?', '2021-12-01/2022-02-28'],
    ['Vem pratade [hösten 2021]?', '2021-09-01/2021-11-30'],
    ['Vem pratade [i höstas]?', '2021-09-01/2021-11-30'],
    ['Vem pratade [i vintras]?', '2020-12-01/2021-02-28'],
    ['Vem pratade [i vinter]?', '2021-12-01/2022-02-28'],
    ['Vem pratade [under våren 2021]?', '2021-03-01/2021-05-31'],
    ['Vem pratade [i fjol sommar]?', '2021-06-01/2021-08-31'],
    ['Vem pratade [på 1990-talet]?', '1990-01-01/1999-12-31'],
  ])('reads months, years and seasons: %s', (marked, days) => {
    expect(readMarked(marked, 'sv')).toEqual({ marked, days });
  });

  it.each([
    ['Vem pratade [i början av februari]?', '2022-02-01/2022-02-10'],
    ['Vem pratade [i mitten av februari]?', '2022-02-11/2022-02-20'],
    ['Vem pratade [i slutet av januari]?', '2022-01-21/2022-01-31'],
    ['Vem pratade [tidigt 2022]?', '2022-01-01/2022-04-30'],
    ['Vem pratade [i slutet av året]?', '2022-09-01/2022-12-31'],
    ['Vem pratade [i månadsskiftet januari/februari]?', '2022-01-27/2022-02-05'],
    ['Vem pratade [första veckan i februari]?', '2022-02-01/2022-02-07'],
    ['Vem pratade [sista veckan i januari 2022]?', '2022-01-25/2022-01-31'],
    ['Vem pratade [första måndagen i februari]?', '2022-02-07'],
    ['Vem pratade [de första tio dagarna i februari]?', '2022-02-01/2022-02-10'],
    ['Vem pratade [under andra halvan av januari]?', '2022-01-16/2022-01-31'],
    ['Vem pratade [första kvartalet 2022]?', '2022-01-01/2022-03-31'],
    ['Vem pratade [andra halvåret 2021]?', '2021-07-01/2021-12-31'],
    ['Vem pratade [vecka 7]?', '2022-02-14/2022-02-20'],
    ['Vem pratade [v. 7]?', '2022-02-14/2022-02-20'],
    ['Vem pratade [veckorna 5 och 6]?', '2022-01-31/2022-02-13'],
  ])('reads parts of months and years: %s', (marked, days) => {
    expect(readMarked(marked, 'sv')).toEqual({ marked, days });
  });

  it.each([
    ['Vem pratade [på julafton]?', '2021-12-24'],
    ['Vem pratade [nyårsafton 2021]?', '2021-12-31'],
    ['Vem pratade [på annandag jul]?', '2021-12-26'],
    ['Vem pratade [mellan jul och nyår]?', '2021-12-24/2021-12-31'],
    ['Vem pratade [i mellandagarna]?', '2021-12-27/2021-12-30'],
  ])('reads feasts: %s', (marked, days) => {
    expect(readMarked(marked, 'sv')).toEqual({ marked, days });
  });

  it.each([
    ['Hur ofta pratade Macron och Putin [mellan 3 och 15 februari 2022]?', '2022-02-03/2022-02-15'],
    ['Vem pratade [mellan den 3 och den 15 februari]?', '2022-02-03/2022-02-15'],
    ['Vem pratade [från 3 till 15 februari]?', '2022-02-03/2022-02-15'],
    ['Vem pratade [från den 3 till den 15 februari 2022]?', '2022-02-03/2022-02-15'],
    ['Vem pratade [3–15 februari]?', '2022-02-03/2022-02-15'],
    ['Vem pratade [3 t.o.m. 15 februari]?', '2022-02-03/2022-02-15'],
    ['Vem pratade [från januari till mars 2022]?', '2022-01-01/2022-03-31'],
    ['Vem pratade [från december 2021 till februari 2022]?', '2021-12-01/2022-02-28'],
    ['Vem pratade [2020–2022]?', '2020-01-01/2022-12-31'],
    ['Vem pratade [från måndag till fredag]?', '2022-02-14/2022-02-18'],
    ['Vem pratade [3/2 till 15/2]?', '2022-02-03/2022-02-15'],
    ['Vem pratade [i januari och februari 2022]?', '2022-01-01/2022-02-28'],
    ['Vem pratade [den 3] [och 15 februari]?', '2022-02-03, 2022-02-15'],
  ])('reads from one day to another: %s', (marked, days) => {
    expect(readMarked(marked, 'sv')).toEqual({ marked, days });
  });

  it.each([
    ['Vem har pratat [sedan i måndags]?', '2022-02-21/..'],
    ['Vem har pratat [sedan 2021]?', '2021-01-01/..'],
    ['Vem har pratat [sedan årsskiftet]?', '2022-01-01/..'],
    ['Vem pratade [efter den 20 februari 2022]?', '2022-02-21/..'],
    ['Vem pratade [före 24 februari 2022]?', '../2022-02-23'],
    ['Vem pratade [innan februari]?', '../2022-01-31'],
    ['Vem pratade [till och med den 15 februari]?', '../2022-02-15'],
    ['Vem pratade [fram till 15 februari]?', '../2022-02-15'],
    ['Vem pratade [från och med den 3 februari]?', '2022-02-03/..'],
    ['Vem pratade [fr.o.m. 3 februari]?', '2022-02-03/..'],
    ['Vem pratade [efter den 3 februari och före den 10 februari]?', '2022-02-04/2022-02-09'],
  ])('reads open ends: %s', (marked, days) => {
    expect(readMarked(marked, 'sv')).toEqual({ marked, days });
  });

  it.each([
    ['Vem pratade [dagen före 24 februari]?', '2022-02-23'],
    ['Vem pratade [två veckor före 24 februari]?', '2022-02-07/2022-02-13'],
    ['Vem pratade [dagarna kring 20 februari]?', '2022-02-17/2022-02-23'],
    ['Vilka träffades [veckan före {toppmötet}]?', '2022-02-07/2022-02-13'],
    ['Vilka träffades [dagen efter {toppmötet}]?', '2022-02-17'],
    ['Vilka träffades [två dagar före {toppmötet}]?', '2022-02-12'],
    ['Vilka träffades [dagarna före {toppmötet}]?', '2022-02-07/2022-02-13'],
    ['Vilka träffades [de två veckorna efter {toppmötet}]?', '2022-02-17/2022-03-02'],
    ['Vilka träffades [helgen före {toppmötet}]?', '2022-02-12/2022-02-13'],
    ['Vilka träffades [strax före {toppmötet}]?', '2022-02-07/2022-02-13'],
    ['Vilka träffades [under {toppmötet}]?', '2022-02-14/2022-02-16'],
    ['Vilka träffades [sedan {toppmötet}]?', '2022-02-14/..'],
    ['Vilka träffades [innan {toppmötet}]?', '../2022-02-13'],
    ['Vilka träffades [mellan {toppmötet} och {invasionen}]?', '2022-02-14/2022-02-20'],
  ])('reads days beside others and beside dated things: %s', (marked, days) => {
    expect(readMarked(marked, 'sv')).toEqual({ marked, days });
  });

  it.each([
    ['Vem pratade med G7?', ''],
    ['Vem pratade 12 gånger?', ''],
    ['Vad är artikel 5?', ''],
    ['När pratade Macron senast med Putin?', ''],
    ['Vem mötte Jan Egeland?', ''],
    ['Vem är på vår sida?', ''],
    ['Vad sade de på {toppmötet}?', ''],
  ])('reads nothing in what is no time: %s', (marked, days) => {
    expect(readMarked(marked, 'sv')).toEqual({ marked, days });
  });

  it.each([
    ['Vad sade de om [förra veckans] samtal?', '2022-02-14/2022-02-20'],
    ['Vad sade de [i fredagens] samtal?', '2022-02-18'],
    ['Vad sade de [på fjolårets] möten?', '2021-01-01/2021-12-31'],
    ['Vem pratade 🙂 [FÖRE DEN 12 FEBRUARI]?', '../2022-02-11'],
    ['Vad sade de [i februari]?', '2022-02-01/2022-02-28'],
    ['Vad sade de [förra veckan]?', '2022-02-14/2022-02-20'],
    ['Vem pratade [i januari] [och april]?', '2022-01-01/2022-01-31, 2021-04-01/2021-04-30'],
    ['Vem pratade [våren och sommaren 2021]?', '2021-03-01/2021-08-31'],
    ['Vem pratade [inom två veckor efter den 24 februari]?', '2022-02-25/2022-03-10'],
    ['Vem pratade till veckan därpå?', ''],
  ])('reads what is easily read wrong: %s', (marked, days) => {
    expect(readMarked(marked, 'sv')).toEqual({ marked, days });
  });
});
