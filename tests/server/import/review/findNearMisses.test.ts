import { describe, expect, it } from '@jest/globals';
import type { EntityId } from '../../../../server/ids.ts';
import { findNearMisses, type NamedEntity } from '../../../../server/import/review/findNearMisses.ts';
import { kindOfName } from '../../../../server/import/names/kindOfName.ts';
import type { EntityKind } from '../../../../server/vocabulary.ts';

const entity = (name: string, more: Partial<NamedEntity> = {}): NamedEntity => ({
  ...{ id: `${name} ${more.state ?? ''}` as EntityId, kind: kindOfName(name), name, names: [name] },
  ...{ state: null, states: more.state ? [more.state] : [], events: 1, isImported: true, isNew: true },
  ...more,
});
const inState = (name: string, state: string): NamedEntity => entity(name, { state: state as EntityId });

const found = (...entities: readonly (string | NamedEntity)[]) =>
  findNearMisses(entities.map((one) => (typeof one === 'string' ? entity(one) : one)));
const reasons = (...entities: readonly (string | NamedEntity)[]): string[] =>
  found(...entities).map(({ reason }) => reason);

/** Which of two names is taken for the other's is no matter of the rules. */
const wordsOf = (reason: string): string[] => reason.replaceAll(',', '').split(' ').sort();

describe('near misses of names', () => {
  it.each([
    ['Taro Aso', 'Aso Taro', 'the same words in another order'],
    [
      'Aleksandr Lukashenko',
      'Alexander Lukashenka',
      'spelled otherwise, aleksandr / alexander, lukashenko / lukashenka',
    ],
    ['Sergei Lavroff', 'Sergei Lavrov', 'spelled otherwise, lavroff / lavrov'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'spelled otherwise, zelensky / zelenskyy'],
    ['Muammar Gaddafi', 'Moammar Kadhafi', 'spelled otherwise, muammar / moammar, gaddafi / kadhafi'],
    ['Abdel Fattah al-Sisi', 'Abdel Fattah el-Sisi', 'spelled otherwise, al / el'],
    ['Yulia Tymoshenko', 'Julia Tymoshenko', 'spelled otherwise, yulia / julia'],
    [
      'Lukashenka Aleksandr',
      'Aleksandr Lukashenko',
      'spelled otherwise and in another order, lukashenka / lukashenko',
    ],
    ['Vladimir V. Putin', 'Vladimir Putin', '"v" is an initial'],
    ['John Forbes Kerry', 'John Kerry', '"forbes" is a further name'],
    ['Juan Manuel Santos', 'Juan Manuel Santos Calderón', '"calderon" is a further name'],
    ['President Vladimir Putin', 'Vladimir Putin', '"President" before the name is a title'],
    ['President Putin', 'Vladimir Putin', 'nobody else here has the surname "putin"'],
    ['V. Putin', 'Vladimir Putin', '"v" may be the initial of "vladimir"'],
    ['Alqaeda', 'Al-Qaeda', 'the same letters, with spaces or hyphens elsewhere'],
    ['Hizballah', 'Hezbollah', 'spelled otherwise, hizballah / hezbollah'],
    [
      'UNHCR',
      'United Nations High Commissioner for Refugees',
      '"UNHCR" may be the initials of "United Nations High Commissioner for Refugees"',
    ],
    ['The Economist', 'Economist', 'only small words differ, or singular and plural'],
    ['Lawmakers (Iran)', 'Lawmaker (Iran)', 'only small words differ, or singular and plural'],
    ['Ministry of Defence', 'Defence Ministry', 'the same words in another order'],
  ])('finds %s and %s', (one, other, reason) => {
    const kind: EntityKind | undefined = one.includes('conomist') ? 'OUTLET' : undefined;
    const pair = [one, other].map((name) => entity(name, kind ? { kind } : {}));
    for (const entities of [pair, pair.toReversed()])
      expect(reasons(...entities).map(wordsOf)).toEqual([wordsOf(reason)]);
  });

  it.each([
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Group 77', 'Group 20'],
    ['Niger', 'Nigeria'],
    ['Iran', 'Iraq'],
    ['Foreign Affairs (Iran)', 'Foreign Affairs (Iraq)'],
    ['Foreign Affairs (Niger)', 'Foreign Affairs (Nigeria)'],
    ['Iranian Parliament', 'Iraqi Parliament'],
    ['Foreign Minister (Iran)', 'Foreign Ministry (Iran)'],
    ['Militant (India)', 'Military (India)'],
    ['Northern Alliance', 'Southern Alliance'],
    ['Elizabeth II', 'Elizabeth III'],
    ['King Mohammed V', 'King Mohammed VI'],
    ['Ferdinand Marcos', 'Ferdinand Marcos Jr.'],
    ['heraldsun.com', 'heraldsun.com.au'],
    ['Angela Merkel', 'Angela Davis'],
    ['Kim Jong-il', 'Kim Yong-il'],
    ['Mayor', 'Wilben Mayor'],
    ['George Bush', 'Georgia Bush'],
    ['National Liberation Army', 'National Liberation Front'],
  ])('does not find %s and %s', (one, other) => {
    expect(reasons(one, other)).toEqual([]);
  });

  it('says why two of one name were kept apart', () => {
    expect(
      reasons(
        entity('Cameroon', { id: 'cameroon' as EntityId }),
        inState('Emmanuel Macron', 'cameroon'),
        entity('Emmanuel Macron', { states: ['france' as EntityId], events: 9 }),
        entity('France', { id: 'france' as EntityId }),
      ),
    ).toEqual(['the same name; the file places it in Cameroon, the other is of France']);
    expect(
      reasons(
        entity('AK Singh', { kind: 'ORGANIZATION' }),
        entity('A.K. Singh', { kind: 'PERSON', events: 2 }),
      ),
    ).toEqual(['the same name; by the file or its name it is an organization, the other is a person']);
  });

  it('puts the likelier first: two of one state before two of whom nothing is known before two of two states', () => {
    const [one, two] = ['Sergei Lavroff', 'Sergei Lavrov'];
    const likelihood = (...pair: NamedEntity[]): number => found(...pair)[0]?.likelihood ?? 0;
    const [together, unknown, apart] = [
      likelihood(inState(one, 'russia'), inState(two, 'russia')),
      likelihood(entity(one), entity(two)),
      likelihood(inState(one, 'russia'), inState(two, 'ukraine')),
    ];
    expect(together).toBeGreaterThan(unknown);
    expect(unknown).toBeGreaterThan(apart);
    expect(apart).toBeGreaterThan(0);
    const both = found(
      'Aleksandr Lukashenko',
      'Alexander Lukashenko',
      'Ali Abdullah Saleh',
      'Ali Abdullah Saleh Rafed',
    );
    expect(both.map(({ entity: { name } }) => name)).toEqual([
      'Alexander Lukashenko',
      'Ali Abdullah Saleh Rafed',
    ]);
  });

  it('takes no two words for one that many have in their names', () => {
    const others = ['Rossi', 'Bianchi', 'Ferrari', 'Esposito', 'Romano'].flatMap((surname) => [
      `Maria ${surname}`,
      `Mario ${surname}`,
    ]);
    const alone = found('Maria Moretti', 'Mario Moretti')[0]?.likelihood ?? 0;
    const among = found('Maria Moretti', 'Mario Moretti', ...others).find(({ entity: { name } }) =>
      name.endsWith('Moretti'),
    );
    expect(among?.likelihood ?? 0).toBeLessThan(alone);
    const groups = ['A', 'B', 'C'].flatMap((letter) => [`Gunman Group ${letter}`, `Gunmen Group ${letter}`]);
    expect(reasons(...groups)).toEqual([]);
  });

  it('compares what is new with all names of all others; what a data folder holds stays, else the busier', () => {
    const known = entity('Vladimir Putin', {
      isImported: false,
      isNew: false,
      events: 0,
      names: ['Vladimir Putin', 'Владимир Путин'],
    });
    expect(found(known, entity('Wladimir Putin', { isNew: false }))).toEqual([]);
    const [miss] = found(known, entity('Wladimir Puttin', { events: 99 }));
    expect([miss?.entity.name, miss?.other.name]).toEqual(['Wladimir Puttin', 'Vladimir Putin']);
    const before = entity('Wladimir Puttin', { isNew: false });
    expect(found(before, entity('Vladimir Puttin', { events: 9 }))[0]?.entity.name).toBe('Wladimir Puttin');
    expect(found(known, 'Putin Vladimir').map(({ other }) => other.name)).toEqual(['Vladimir Putin']);
  });

  it('takes a surname for somebody only where one person has it', () => {
    expect(reasons('Netanyahu', 'Benjamin Netanyahu', 'Sara Netanyahu')).toEqual([]);
    expect(found('Benjamin Netanyahu', entity('Netanyahu', { events: 50 }))[0]?.entity.name).toBe(
      'Netanyahu',
    );
  });
});
