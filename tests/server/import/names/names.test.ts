import { describe, expect, it } from '@jest/globals';
import { keyOf } from '../../../../server/fold.ts';
import { actorOf } from '../../../../server/import/names/actorOf.ts';
import { inBrackets } from '../../../../server/import/names/inBrackets.ts';
import { kindOfName } from '../../../../server/import/names/kindOfName.ts';
import { isStateName, usualStateName } from '../../../../server/import/names/stateNames.ts';
import { tidy, valueOf } from '../../../../server/import/names/tidyName.ts';
import { titleCase } from '../../../../server/import/names/titleCase.ts';
import { readTitled } from '../../../../server/import/names/titles.ts';

describe('names as files have them', () => {
  it('lose spaces of every kind around and between, and what cannot be seen', () => {
    expect(tidy('\uFEFF Găgăuzia\u00A0')).toBe('Găgăuzia');
    expect(tidy('Shaikh Ibrahim \u2003 Al\u200B Khalifa\t')).toBe('Shaikh Ibrahim Al Khalifa');
    expect(tidy('Ju\u0308ri')).toBe('Jüri');
  });

  it('keep curly quotes on display, and are the same as with straight ones', () => {
    expect(tidy('Prime Minister O’Kelly')).toBe('Prime Minister O’Kelly');
    expect(keyOf('O’Kelly')).toBe(keyOf("O'Kelly"));
    expect(keyOf('Nicholas “Nick” Xenophon')).toBe(keyOf('Nicholas "Nick" Xenophon'));
  });

  it('are none where the file writes nothing', () => {
    for (const nothing of ['', ' ', '\u00A0', 'NA', 'n/a', 'null', '-', '—', undefined])
      expect(valueOf(nothing)).toBeNull();
    expect(valueOf('unknown', new Set(['unknown']))).toBeNull();
    expect(valueOf('Nan Hua')).toBe('Nan Hua');
  });
});

describe('inBrackets', () => {
  it('takes the last brackets, with those inside', () => {
    expect(inBrackets('Priest (Holy See (Vatican City State))')).toEqual({
      before: 'Priest',
      inside: 'Holy See (Vatican City State)',
    });
    expect(inBrackets('Member of Legislative (Govt) (South Korea)')).toEqual({
      before: 'Member of Legislative (Govt)',
      inside: 'South Korea',
    });
    for (const none of ["Awami (People's) League", '(Bangladesh)', 'Police ()', 'odd)', ')('])
      expect(inBrackets(none)).toBeNull();
  });
});

describe('actorOf', () => {
  it.each([
    ['Police (Bahrain)', 'Bahrain', true],
    ['Member of Legislative (Govt) (South Korea)', 'South Korea', true],
    ['Foreign Affairs (Palestinian Territory, Occupied)', 'Palestine', true],
    ['Citizen (India)', 'India', false],
    ['Main Opposition (Kenya)', 'Kenya', false],
    ['Presidential Candidate (Ukraine)', 'Ukraine', false],
    ['Priest (Holy See (Vatican City State))', 'Holy See', false],
    ['Military Wing (Hamas)', null, false],
  ])('%s is of %s; speaks for it: %s', (name, state, speaks) => {
    const actor = actorOf(name, null);
    expect(actor).toMatchObject({ name, kind: 'ORGANIZATION', state });
    expect(actor.represents).toEqual(speaks ? { state, office: null, on: null } : undefined);
  });
});

describe('names of states', () => {
  it('are known in several languages, turned round, and of states that are no more', () => {
    for (const name of [
      'South Korea',
      'Korea, South',
      'Tyskland',
      'Deutschland',
      'Россия',
      '中国',
      'Yugoslavia',
      'Hong Kong',
    ])
      expect([name, isStateName(name)]).toEqual([name, true]);
    for (const name of ['Citizen (India)', 'Africa', 'European Union', 'Barack Obama', ''])
      expect(isStateName(name)).toBe(false);
  });

  it('come to what the state is usually called', () => {
    expect(usualStateName('Ceylon (Sri Lanka)')).toBe('Sri Lanka');
    expect(usualStateName('Upper Volta')).toBe('Burkina Faso');
    expect(usualStateName('German Democratic Republic')).toBe('German Democratic Republic');
    expect(usualStateName('Germany, Federal Republic of')).toBe('Germany');
    expect(usualStateName('Atlantis')).toBe('Atlantis');
  });
});

describe('kindOfName', () => {
  it.each([
    [
      'STATE',
      ['Norway', 'Norge', 'United States', 'Soviet Union', 'Holy See (Vatican City State)', 'Puerto Rico'],
    ],
    [
      'PERSON',
      [
        ...[
          'Emmanuel Macron',
          'Kim Jong-Un',
          'S.P. Singh',
          'Ursula von der Leyen',
          'General Óscar Naranjo',
          'Israel Katz',
        ],
        ...[
          'Jordan Bardella',
          'BARACK OBAMA',
          'Владимир Путин',
          'Nicholas "Nick" Xenophon',
          'Paquito Ochoa, Jr.',
          'Abdullah II of Jordan',
          'Jo Myong-rok',
        ],
      ],
    ],
    [
      'ORGANIZATION',
      [
        ...[
          'NATO',
          'European Union',
          'Police (Bahrain)',
          'Utenriksdepartementet',
          'Doctors Without Borders',
          'Hezbollah',
        ],
        ...[
          'Ministère des Affaires étrangères',
          'Министерство иностранных дел',
          'Russian Navy',
          'ASEAN Defense Ministers',
        ],
        ...[
          'The White House',
          'General Union of Tunisian Students',
          'Procter & Gamble',
          'Southeast Asia',
          'Air China',
        ],
      ],
    ],
    [
      'OUTLET',
      [
        'Associated Press',
        'The Daily Telegraph',
        'Libya TV',
        'Xinhua News Agency',
        'Reuters',
        'Asahi Shimbun',
      ],
    ],
  ])('%s', (kind, names) => {
    for (const name of names) expect([name, kindOfName(name)]).toEqual([name, kind]);
  });
});

describe('readTitled', () => {
  it.each([
    ['President Hosni Mubarak', [['Hosni Mubarak', 'President']]],
    ['President-elect Vicente Fox', [['Vicente Fox', 'President-elect']]],
    ['Acting Prime Minister Sirik Matak', [['Sirik Matak', 'Acting Prime Minister']]],
    ['Prime MinisterHaidar al-Abadi', [['Haidar al-Abadi', 'Prime Minister']]],
    ['Prime Minister Mackenzie King', [['Mackenzie King', 'Prime Minister']]],
    ['President Dr. Hilda C. Heine', [['Hilda C. Heine', 'President']]],
    ['President Benigno S. Aquino, 3rd', [['Benigno S. Aquino, 3rd', 'President']]],
    ['President Surangel Whipps, Jr', [['Surangel Whipps, Jr', 'President']]],
    ['King Hussein I', [['King Hussein I', 'King']]],
    ['Emperor Haile Selassie', [['Haile Selassie', 'Emperor']]],
    ['Premier and Prince Sihanouk', [['Prince Sihanouk', 'Premier']]],
    ['Premier & Prince Sihanouk', [['Prince Sihanouk', 'Premier']]],
    [
      'King Abdullah and Crown Prince Hussein',
      [
        ['King Abdullah', 'King'],
        ['Crown Prince Hussein', 'Crown Prince'],
      ],
    ],
    [
      'President Anwar Sadat, Prime Minister Mustafa Khalil',
      [
        ['Anwar Sadat', 'President'],
        ['Mustafa Khalil', 'Prime Minister'],
      ],
    ],
    ['Valdas Adamkus', [['Valdas Adamkus', null]]],
    ['President', [['President', null]]],
  ])('%s', (text, people) => {
    expect(readTitled(text).map(({ name, office }) => [name, office])).toEqual(people);
  });
});

describe('titleCase', () => {
  it('writes names as people do', () => {
    expect(titleCase('OSAMA BIN LADEN')).toBe('Osama bin Laden');
    expect(titleCase("JEAN-CLAUDE O'BRIEN")).toBe("Jean-Claude O'Brien");
    expect(titleCase('MINISTER OF THE UN')).toBe('Minister of the UN');
  });
});
