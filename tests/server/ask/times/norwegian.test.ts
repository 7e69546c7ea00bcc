import { describe, expect, it } from '@jest/globals';
import { readMarked } from './marked.ts';

describe('readTimes in Norwegian', () => {
  it.each([
    ['Hvem snakket [20. februar 2022]?', '2022-02-20'],
    ['Hvem snakket [den 20. februar]?', '2022-02-20'],
    ['Hvem snakket [20 feb. 2022]?', '2022-02-20'],
    ['Hvem snakket [den tredje februar]?', '2022-02-03'],
    ['Hvem snakket [12.2.2022]?', '2022-02-12'],
    ['Hvem snakket [12.02.22]?', '2022-02-12'],
    ['Hvem snakket [12/2 2022]?', '2022-02-12'],
    ['Hvem snakket [2022-02-20]?', '2022-02-20'],
    ['Hvem snakket [mandag den 14. februar 2022]?', '2022-02-14'],
    ['Hvem snakket [søndag 20/2]?', '2022-02-20'],
    ['Hvem snakket [17. mai 2021]?', '2021-05-17'],
    ['Hvem snakket [3. jul 2021]?', '2021-07-03'],
  ])('reads days: %s', (marked, days) => {
    expect(readMarked(marked, 'nb')).toEqual({ marked, days });
  });

  it.each([
    ['Hvem snakket [20. februar kl. 23]?', '2022-02-20'],
    ['Hvem snakket [kl. 23.15 den 20. februar]?', '2022-02-20'],
    ['Hvem snakket [om kvelden 20. februar]?', '2022-02-20'],
    ['Hvem snakket [natt til 24. februar]?', '2022-02-24'],
  ])('reads days with a time of day, which is dropped: %s', (marked, days) => {
    expect(readMarked(marked, 'nb')).toEqual({ marked, days });
  });

  it.each([
    ['Hvem snakket [i dag]?', '2022-02-24'],
    ['Hvem snakket [i går kveld]?', '2022-02-23'],
    ['Hva sa de om [gårsdagens] møte?', '2022-02-23'],
    ['Hvem snakket [i forgårs]?', '2022-02-22'],
    ['Hvem snakker [i morgen]?', '2022-02-25'],
    ['Hvem snakket [på mandag]?', '2022-02-21'],
    ['Hvem snakket [på torsdag]?', '2022-02-24'],
    ['Hvem snakket [forrige torsdag]?', '2022-02-17'],
    ['Hvem snakket [sist fredag]?', '2022-02-18'],
    ['Hvem snakker [neste mandag]?', '2022-02-28'],
    ['Hvem snakket [fredag forrige uke]?', '2022-02-18'],
    ['Hvem snakket [i forrige uke på tirsdag]?', '2022-02-15'],
    ['Hvem snakket Putin med [forrige uke]?', '2022-02-14/2022-02-20'],
    ['Hvem snakket [siste uke]?', '2022-02-14/2022-02-20'],
    ['Hvem snakket [den siste uka]?', '2022-02-18/2022-02-24'],
    ['Kven snakka [førre veke]?', '2022-02-14/2022-02-20'],
    ['Hvem snakket [denne uken]?', '2022-02-21/2022-02-27'],
    ['Hvem snakker [neste uke]?', '2022-02-28/2022-03-06'],
    ['Hvem snakket [i helga]?', '2022-02-19/2022-02-20'],
    ['Hvem snakket [forrige måned]?', '2022-01-01/2022-01-31'],
    ['Hvem snakket [i år]?', '2022-01-01/2022-12-31'],
    ['Hvem snakket [i fjor]?', '2021-01-01/2021-12-31'],
    ['Hvem snakket [de siste tre dagene]?', '2022-02-22/2022-02-24'],
    ['Hvem snakket [i løpet av de siste to månedene]?', '2021-12-25/2022-02-24'],
    ['Hvem snakket [de siste dagene]?', '2022-02-18/2022-02-24'],
    ['Hvem snakket [for tre dager siden]?', '2022-02-21'],
    ['Hvem snakket [for et par uker siden]?', '2022-02-07/2022-02-13'],
  ])('reads days told from today: %s', (marked, days) => {
    expect(readMarked(marked, 'nb')).toEqual({ marked, days });
  });

  it.each([
    ['Hvem snakket [i februar 2022]?', '2022-02-01/2022-02-28'],
    ['Hvem snakket [i februar]?', '2022-02-01/2022-02-28'],
    ['Hvem snakket [i mai]?', '2021-05-01/2021-05-31'],
    ['Hvem snakket [i februar i fjor]?', '2021-02-01/2021-02-28'],
    ['Hvem snakket [i 2022]?', '2022-01-01/2022-12-31'],
    ['Hvem snakket [året 2021]?', '2021-01-01/2021-12-31'],
    ['Hvem snakket [vinteren 2021/22]?', '2021-12-01/2022-02-28'],
    ['Hvem snakket [høsten 2021]?', '2021-09-01/2021-11-30'],
    ['Hvem snakket [i vinter]?', '2021-12-01/2022-02-28'],
    ['Hvem snakket [i fjor sommer]?', '2021-06-01/2021-08-31'],
    ['Hvem snakket [våren 2021]?', '2021-03-01/2021-05-31'],
    ['Hvem snakket [på 1990-tallet]?', '1990-01-01/1999-12-31'],
  ])('reads months, years and seasons: %s', (marked, days) => {
    expect(readMarked(marked, 'nb')).toEqual({ marked, days });
  });

  it.each([
    ['Hvem snakket [i begynnelsen av februar]?', '2022-02-01/2022-02-10'],
    ['Hvem snakket [i midten av februar]?', '2022-02-11/2022-02-20'],
    ['Hvem snakket [i slutten av januar]?', '2022-01-21/2022-01-31'],
    ['Hvem snakket [tidlig i 2022]?', '2022-01-01/2022-04-30'],
    ['Hvem snakket [mot slutten av året]?', '2022-09-01/2022-12-31'],
    ['Hvem snakket [i månedsskiftet januar/februar]?', '2022-01-27/2022-02-05'],
    ['Hvem snakket [i første uke av februar]?', '2022-02-01/2022-02-07'],
    ['Hvem snakket [i siste uke av januar 2022]?', '2022-01-25/2022-01-31'],
    ['Hvem snakket [de første ti dagene av februar]?', '2022-02-01/2022-02-10'],
    ['Hvem snakket [den første mandagen i februar]?', '2022-02-07'],
    ['Hvem snakket [i første halvdel av februar]?', '2022-02-01/2022-02-15'],
    ['Hvem snakket [i første kvartal 2022]?', '2022-01-01/2022-03-31'],
    ['Hvem snakket [i 4. kvartal 2021]?', '2021-10-01/2021-12-31'],
    ['Hvem snakket [i andre halvår 2021]?', '2021-07-01/2021-12-31'],
    ['Hvem snakket [i uke 7]?', '2022-02-14/2022-02-20'],
    ['Hvem snakket [i uke 5 og 6]?', '2022-01-31/2022-02-13'],
  ])('reads parts of months and years: %s', (marked, days) => {
    expect(readMarked(marked, 'nb')).toEqual({ marked, days });
  });

  it.each([
    ['Hvem snakket [på julaften]?', '2021-12-24'],
    ['Hvem snakket [i jula]?', '2021-12-24/2021-12-26'],
    ['Hvem snakket [nyttårsaften 2021]?', '2021-12-31'],
    ['Hvem snakket [mellom jul og nyttår]?', '2021-12-24/2021-12-31'],
    ['Hvem snakket [i romjula]?', '2021-12-27/2021-12-30'],
  ])('reads feasts: %s', (marked, days) => {
    expect(readMarked(marked, 'nb')).toEqual({ marked, days });
  });

  it.each([
    ['Hvor ofte snakket Macron og Putin [mellom 3. og 15. februar 2022]?', '2022-02-03/2022-02-15'],
    ['Hvem snakket [fra 3. til 15. februar]?', '2022-02-03/2022-02-15'],
    ['Hvem snakket [3.–15. februar 2022]?', '2022-02-03/2022-02-15'],
    ['Hvem snakket [fra januar til mars 2022]?', '2022-01-01/2022-03-31'],
    ['Hvem snakket [fra desember 2021 til februar 2022]?', '2021-12-01/2022-02-28'],
    ['Hvem snakket [2020–2022]?', '2020-01-01/2022-12-31'],
    ['Hvem snakket [fra mandag til fredag]?', '2022-02-14/2022-02-18'],
    ['Hvem snakket [fra og med 3. februar til og med 15. februar]?', '2022-02-03/2022-02-15'],
    ['Hvem snakket [i januar og februar 2022]?', '2022-01-01/2022-02-28'],
    ['Hvem snakket [den 3.] [og 15. februar]?', '2022-02-03, 2022-02-15'],
  ])('reads from one day to another: %s', (marked, days) => {
    expect(readMarked(marked, 'nb')).toEqual({ marked, days });
  });

  it.each([
    ['Hvem har snakket [siden mandag]?', '2022-02-21/..'],
    ['Hvem har snakket [siden 2021]?', '2021-01-01/..'],
    ['Hvem har snakket [siden årsskiftet]?', '2022-01-01/..'],
    ['Hvem snakket [etter 20. februar]?', '2022-02-21/..'],
    ['Hvem snakket [før 12. februar]?', '../2022-02-11'],
    ['Hvem snakket [inntil 15. februar]?', '../2022-02-15'],
    ['Hvem snakket [fram til 15. februar]?', '../2022-02-15'],
    ['Hvem snakket [til og med 15. februar]?', '../2022-02-15'],
    ['Hvem snakket [innen 15. februar]?', '../2022-02-15'],
    ['Hvem snakket [fra og med 3. februar]?', '2022-02-03/..'],
    ['Hvem snakket [fra 3. februar av]?', '2022-02-03/..'],
    ['Hvem snakket [før jul]?', '../2021-12-23'],
    ['Hvem snakket [etter 3. februar og før 10. februar]?', '2022-02-04/2022-02-09'],
  ])('reads open ends: %s', (marked, days) => {
    expect(readMarked(marked, 'nb')).toEqual({ marked, days });
  });

  it.each([
    ['Hvem snakket [dagen før 24. februar]?', '2022-02-23'],
    ['Hvem snakket [to uker før 24. februar]?', '2022-02-07/2022-02-13'],
    ['Hvem snakket [veka før 24. februar]?', '2022-02-17/2022-02-23'],
    ['Hvem snakket [rundt 20. februar]?', '2022-02-17/2022-02-23'],
    ['Hvem møttes [uka før {toppmøtet}]?', '2022-02-07/2022-02-13'],
    ['Hvem møttes [dagen etter {toppmøtet}]?', '2022-02-17'],
    ['Hvem møttes [to dager før {toppmøtet}]?', '2022-02-12'],
    ['Hvem møttes [i dagene før {toppmøtet}]?', '2022-02-07/2022-02-13'],
    ['Hvem møttes [de to ukene før {toppmøtet}]?', '2022-01-31/2022-02-13'],
    ['Hvem møttes [i helga før {toppmøtet}]?', '2022-02-12/2022-02-13'],
    ['Hvem møttes [rett før {toppmøtet}]?', '2022-02-07/2022-02-13'],
    ['Hvem møttes [under {toppmøtet}]?', '2022-02-14/2022-02-16'],
    ['Hvem møttes [på dagen for {toppmøtet}]?', '2022-02-14/2022-02-16'],
    ['Hvem møttes [siden {toppmøtet}]?', '2022-02-14/..'],
    ['Hvem møttes [før {toppmøtet}]?', '../2022-02-13'],
    ['Hvem møttes [mellom {toppmøtet} og {invasjonen}]?', '2022-02-14/2022-02-20'],
  ])('reads days beside others and beside dated things: %s', (marked, days) => {
    expect(readMarked(marked, 'nb')).toEqual({ marked, days });
  });

  it.each([
    ['Hvem snakket med G7?', ''],
    ['Hvem snakket 12 ganger?', ''],
    ['Hva er artikkel 5?', ''],
    ['Når snakket Macron sist med Putin?', ''],
    ['Hvem møtte Jan Egeland?', ''],
    ['Hvem er på vår side?', ''],
    ['Hvem sa man måtte gå?', ''],
    ['Hva sa de på {toppmøtet}?', ''],
  ])('reads nothing in what is no time: %s', (marked, days) => {
    expect(readMarked(marked, 'nb')).toEqual({ marked, days });
  });

  it.each([
    ['Hva sa de om [forrige ukes] samtaler?', '2022-02-14/2022-02-20'],
    ['Hva sa de [i mandagens] samtale?', '2022-02-21'],
    ['Hva sa de [på fjorårets] møter?', '2021-01-01/2021-12-31'],
    ['Hvem snakket 🙂 [FØR 12. FEBRUAR]?', '../2022-02-11'],
    ['Hva sa de [i februar]?', '2022-02-01/2022-02-28'],
    ['Hva sa de [forrige uke]?', '2022-02-14/2022-02-20'],
    ['Hvem snakket [i januar] [og april]?', '2022-01-01/2022-01-31, 2021-04-01/2021-04-30'],
    ['Hvem snakket [3/2–15/2]?', '2022-02-03/2022-02-15'],
    ['Hvem snakket [i den siste uka før 24. februar]?', '2022-02-17/2022-02-23'],
    ['Hvem snakket til uken etter?', ''],
  ])('reads what is easily read wrong: %s', (marked, days) => {
    expect(readMarked(marked, 'nb')).toEqual({ marked, days });
  });
});
