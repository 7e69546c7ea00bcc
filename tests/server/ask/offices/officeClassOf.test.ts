import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  officeClasses,
  type OfficeClass,
  includesOffice,
} from '../../../../server/ask/offices/officeClasses.ts';
import { officeClassOf } from '../../../../server/ask/offices/officeClassOf.ts';

describe('officeClassOf', () => {
  it.each([
    ['President of France', 'PRESIDENT'],
    ['Frankrikes president', 'PRESIDENT'],
    ['USA:s president', 'PRESIDENT'],
    ['French President Emmanuel Macron', 'PRESIDENT'],
    ['President and Commander-in-Chief', 'PRESIDENT'],
    ['Vice President of the United States', 'VICE_PRESIDENT'],
    ['Prime Minister and Minister of Defence', 'PRIME_MINISTER'],
    ['Storbritannias statsminister', 'PRIME_MINISTER'],
    ['Bundeskanzler, Chancellor of Germany', 'CHANCELLOR'],
    ['Tysklands forbundskansler', 'CHANCELLOR'],
    ['USA:s utrikesminister', 'FOREIGN_MINISTER'],
    ['USAs utenriksminister', 'FOREIGN_MINISTER'],
    ['United States Secretary of State', 'FOREIGN_MINISTER'],
    ['Minister of Foreign Affairs of the Russian Federation', 'FOREIGN_MINISTER'],
    ['Minister for Europe and Foreign Affairs', 'FOREIGN_MINISTER'],
    ['Minister of Economy and Finance', 'FINANCE_MINISTER'],
    ['Minister of Trade and Industry', 'MINISTER'],
    ['Minister of State for Foreign Affairs', 'DEPUTY_MINISTER'],
    ['ministern för utrikesfrågor', 'FOREIGN_MINISTER'],
    ['Secretary of State for Foreign, Commonwealth and Development Affairs', 'FOREIGN_MINISTER'],
    ['High Representative of the Union for Foreign Affairs and Security Policy', 'FOREIGN_MINISTER'],
    ['Secretary of State for Health', 'MINISTER'],
    ['Secretary of State for Defence', 'DEFENCE_MINISTER'],
    ['U.S. Secretary of Defense', 'DEFENCE_MINISTER'],
    ['Secretary of War', 'DEFENCE_MINISTER'],
    ['Ukrainas försvarsminister', 'DEFENCE_MINISTER'],
    ['Chancellor of the Exchequer', 'FINANCE_MINISTER'],
    ['Secretary of the Treasury', 'FINANCE_MINISTER'],
    ['Minister of the Interior', 'INTERIOR_MINISTER'],
    ['Norges klima- og miljøminister', 'MINISTER'],
    ['Deputy Foreign Minister of Ukraine', 'DEPUTY_MINISTER'],
    ['First Deputy Prime Minister', 'DEPUTY_MINISTER'],
    ['viseutenriksminister i Russland', 'DEPUTY_MINISTER'],
    ['biträdande utrikesminister', 'DEPUTY_MINISTER'],
    ['Assistant Secretary of State for European Affairs', 'DEPUTY_MINISTER'],
    ['Secretary General of NATO', 'SECRETARY_GENERAL'],
    ['Natos generalsekretær', 'SECRETARY_GENERAL'],
    ['FN:s generalsekreterare', 'SECRETARY_GENERAL'],
    ['Secretary-General of the United Nations', 'SECRETARY_GENERAL'],
    ['Kremlin spokesman', 'SPOKESPERSON'],
    ['talsmann for Kreml', 'SPOKESPERSON'],
    ['White House Press Secretary', 'SPOKESPERSON'],
    ['spokesman of President Putin', 'SPOKESPERSON'],
    ['spokesman President Putin', 'SPOKESPERSON'],
    ['President Putin’s spokesman', 'SPOKESPERSON'],
    ['president Putins talsmann', 'SPOKESPERSON'],
    ['the Prime Minister’s spokesman', 'SPOKESPERSON'],
    ['Foreign Ministry spokeswoman', 'SPOKESPERSON'],
    ['regjeringens talsperson', 'SPOKESPERSON'],
    ['hærens talsmann', 'SPOKESPERSON'],
    ['utrikesministerns talesperson', 'SPOKESPERSON'],
    ['foreign policy adviser in the Kremlin', 'ADVISER'],
    ['utenrikspolitisk rådgiver i Kreml', 'ADVISER'],
    ['presidentens utrikespolitiske rådgivare', 'ADVISER'],
    ['Adviser to the Prime Minister', 'ADVISER'],
    ['National Security Advisor to the President', 'NATIONAL_SECURITY_ADVISER'],
    ['USAs nasjonale sikkerhetsrådgiver', 'NATIONAL_SECURITY_ADVISER'],
    ['aide of the president', 'AIDE'],
    ['medarbeider av presidenten', 'AIDE'],
    ['medarbetare till presidenten', 'AIDE'],
    ['presidential aide', 'AIDE'],
    ['White House Chief of Staff', 'AIDE'],
    ['Head of the Office of the President', 'AIDE'],
    ['Ambassador to the United Nations', 'AMBASSADOR'],
    ['Permanent Representative to the UN', 'AMBASSADOR'],
    ['Norges FN-ambassadør', 'AMBASSADOR'],
    ['Special Envoy of the Secretary-General', 'ENVOY'],
    ['Her Majesty the Queen of Denmark', 'MONARCH'],
    ['Konge av Norge', 'MONARCH'],
    ['Pope of the Catholic Church', 'POPE'],
    ['Chief of the General Staff', 'COMMANDER'],
    ['Chairman of the Joint Chiefs of Staff', 'COMMANDER'],
    ['Sveriges överbefälhavare', 'COMMANDER'],
    ['militære ledere', 'COMMANDER'],
    ['leaders of the G7', 'LEADER'],
    ['Speaker of the House of Representatives', 'SPEAKER_OF_PARLIAMENT'],
    ['riksdagens talman', 'SPEAKER_OF_PARLIAMENT'],
    ['Supreme Leader of Iran', 'LEADER'],
    ['Head of State and Government', 'LEADER'],
    ['stats- och regeringschef', 'LEADER'],
    ['office of the President of Russia', 'OFFICE'],
    ['den russiske presidentens kontor', 'OFFICE'],
    ['den ryske presidentens kansli', 'OFFICE'],
    ['the President’s Office', 'OFFICE'],
    ['Executive Office of the President', 'OFFICE'],
  ] as const)('puts %s to %s', (text, office) => {
    expect(officeClassOf(text)).toBe(office);
  });

  it.each([
    '',
    'Director General of the IAEA',
    'Governor General of Canada',
    'Member of Parliament',
    'wife of the President',
    'the President’s security council',
    'security council of the president',
    'presidentens sikkerhetsråd',
    'presidentens säkerhetsråd i Moskva',
    'ministerråd',
    'journalist',
    'Leader of the Opposition',
    'Generaldirektør i NRK',
    'Foreign Ministry',
    'of the president',
  ])('knows no class for "%s"', (text) => {
    expect(officeClassOf(text)).toBeNull();
  });

  it('puts the offices of the data to the same class in all three languages', () => {
    const files = ['persons', 'organizations'].map((name) =>
      readFileSync(new URL(`../../../../data/entities/${name}.yaml`, import.meta.url), 'utf8'),
    );
    const records = files.flatMap(
      (file) => parse(file) as { represents?: { office?: Record<string, string> }[] }[],
    );
    const offices = records
      .flatMap(({ represents }) => represents ?? [])
      .flatMap(({ office }) => (office ? [office] : []));
    expect(offices.length).toBeGreaterThan(10);
    const classes = offices.map((office) => [...new Set(Object.values(office).map(officeClassOf))]);
    expect(classes.filter((found) => found.length > 1)).toEqual([]);
    const known = new Set(classes.flat());
    for (const office of [
      'PRESIDENT',
      'FOREIGN_MINISTER',
      'SPOKESPERSON',
      'ADVISER',
      'AIDE',
      'OFFICE',
    ] as const) {
      expect(known.has(office)).toBe(true);
    }
  });

  it('never throws, and takes no longer over a text that is no office', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void officeClassOf(text)));
    expect(officeClassOf('president of '.repeat(10_000))).toBe('PRESIDENT');
  });
});

describe('includesOffice', () => {
  it.each([
    ['LEADER', 'PRESIDENT', true],
    ['LEADER', 'PRIME_MINISTER', true],
    ['LEADER', 'CHANCELLOR', true],
    ['LEADER', 'MONARCH', true],
    ['LEADER', 'FOREIGN_MINISTER', false],
    ['MINISTER', 'FOREIGN_MINISTER', true],
    ['MINISTER', 'DEFENCE_MINISTER', true],
    ['MINISTER', 'SPOKESPERSON', false],
    ['ADVISER', 'NATIONAL_SECURITY_ADVISER', true],
    ['MINISTER', 'DEPUTY_MINISTER', false],
    ['PRESIDENT', 'LEADER', false],
    ['PRESIDENT', 'VICE_PRESIDENT', false],
    ['FOREIGN_MINISTER', 'MINISTER', false],
  ] as [OfficeClass, OfficeClass, boolean][])('%s asked, %s held: %s', (asked, held, included) => {
    expect(includesOffice(asked, held)).toBe(included);
  });

  it('includes every class in itself', () => {
    for (const office of officeClasses) expect(includesOffice(office, office)).toBe(true);
  });
});
