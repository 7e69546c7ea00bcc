import type { EntityId } from '../ids.ts';
import { languagesToTry } from '../prose.ts';
import type { EntityKind } from '../vocabulary.ts';

export interface Name {
  readonly text: string;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
}

/** A person, a state, an organization or an outlet, as its row in the graph tells of it. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Every known spelling; the first of a language is its label. */
  readonly names: readonly string[];
  /** Of each name, BCP 47; `und`, undetermined, where it is not known. */
  readonly nameLanguages: readonly string[];
}

export const namesOf = ({ names, nameLanguages }: Entity): Name[] =>
  names.map((text, index) => ({
    text,
    language: nameLanguages[index] === 'und' ? null : (nameLanguages[index] ?? null),
  }));

/** The label in the language that is wanted, else in English, else any name, else the id. */
export function labelOf({ id, names, nameLanguages }: Entity, language: string | null | undefined): string {
  for (const candidate of languagesToTry(language)) {
    const name = names[nameLanguages.indexOf(candidate)];
    if (name !== undefined) return name;
  }
  return names[0] ?? id;
}
