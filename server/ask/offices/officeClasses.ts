/**
 * Classes of offices, told apart as far as questions do. Two stand for several: LEADER for whoever leads a state or its
 * government, MINISTER for any minister; OFFICE is an office as an organization, that of a president as a rule.
 */
export const officeClasses = [
  'PRESIDENT',
  'VICE_PRESIDENT',
  'PRIME_MINISTER',
  'CHANCELLOR',
  'MONARCH',
  'POPE',
  'LEADER',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'FINANCE_MINISTER',
  'INTERIOR_MINISTER',
  'MINISTER',
  'DEPUTY_MINISTER',
  'SECRETARY_GENERAL',
  'SPEAKER_OF_PARLIAMENT',
  'NATIONAL_SECURITY_ADVISER',
  'ADVISER',
  'AIDE',
  'SPOKESPERSON',
  'AMBASSADOR',
  'ENVOY',
  'COMMANDER',
  'OFFICE',
] as const;
export type OfficeClass = (typeof officeClasses)[number];

const includedIn: Partial<Readonly<Record<OfficeClass, readonly OfficeClass[]>>> = {
  LEADER: ['PRESIDENT', 'PRIME_MINISTER', 'CHANCELLOR', 'MONARCH'],
  MINISTER: [
    'PRIME_MINISTER',
    'FOREIGN_MINISTER',
    'DEFENCE_MINISTER',
    'FINANCE_MINISTER',
    'INTERIOR_MINISTER',
  ],
  ADVISER: ['NATIONAL_SECURITY_ADVISER'],
};

/** Whether one who holds an office of the class `held` is meant by a question that asks for `asked`. */
export const includesOffice = (asked: OfficeClass, held: OfficeClass): boolean =>
  asked === held || (includedIn[asked]?.includes(held) ?? false);
