/** What a CAMEO actor type says of an actor. */
interface ActorType {
  /** Of a body of that type, to be followed by its country: `Police (Australia)`. */
  readonly label: string;
  /** Whether it speaks for its state. */
  readonly ofState: boolean;
}

const ofState = (label: string): ActorType => ({ label, ofState: true });
const others = (label: string): ActorType => ({ label, ofState: false });

/**
 * Roles and types of CAMEO's actor codes.
 *
 * Source: CAMEO codebook 1.1b3, chapter 3, and GDELT's CAMEO.actortype.txt. The names of known groups that are in that list (`AMN`,
 * `IRC`, `GRP`, `UNO`) are in `knownGroups.ts`, but for Greenpeace.
 */
export const actorTypes: Readonly<Record<string, ActorType>> = {
  GOV: ofState('Government'),
  MIL: ofState('Military'),
  COP: ofState('Police'),
  JUD: ofState('Judiciary'),
  LEG: ofState('Legislature'),
  SPY: ofState('State Intelligence'),
  PKO: others('Peacekeepers'),
  OPP: others('Political Opposition'),
  PTY: others('Political Parties'),
  INS: others('Insurgents'),
  REB: others('Rebels'),
  SEP: others('Separatist Rebels'),
  UAF: others('Unaligned Armed Forces'),
  UIS: others('Unidentified State Actor'),
  AGR: others('Agriculture'),
  BUS: others('Business'),
  CRM: others('Criminals'),
  CVL: others('Civilians'),
  DEV: others('Development'),
  EDU: others('Education'),
  ELI: others('Elites'),
  ENV: others('Environmental Groups'),
  GRP: others('Greenpeace'),
  HLH: others('Health'),
  HRI: others('Human Rights Groups'),
  LAB: others('Labor'),
  MED: others('Media'),
  REF: others('Refugees'),
  MOD: others('Moderates'),
  RAD: others('Radicals'),
  REL: others('Religious Groups'),
  SET: others('Settlers'),
  // Religions, which stand where a type does.
  ATH: others('Atheists'),
  BUD: others('Buddhists'),
  CHR: others('Christians'),
  HIN: others('Hindus'),
  JEW: others('Jews'),
  MOS: others('Muslims'),
  SIK: others('Sikhs'),
  IGO: others('Inter-Governmental Organizations'),
  IMG: others('International Militarized Groups'),
  INT: others('International Actors'),
  MNC: others('Multinational Corporations'),
  NGM: others('Non-Governmental Movements'),
  NGO: others('Non-Governmental Organizations'),
};
