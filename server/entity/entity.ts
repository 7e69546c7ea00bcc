import type { EntityId } from '../ids.ts';
import { languagesToTry } from '../prose.ts';
import type { EntityKind } from '../vocabulary.ts';

export interface Name {
  readonly text: string;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
}

/** A person, a state, an organization or an outlet. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Every known spelling; the first of a language is its label. */
  readonly names: readonly Name[];
}

export interface EntityRow {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly nameLanguages: readonly string[];
}

/** `und` (undetermined, BCP 47) stands in the graph where a name's language is not known: a list there holds no null. */
export const entityFromRow = ({ id, kind, names, nameLanguages }: EntityRow): Entity => ({
  id,
  kind,
  names: names.map((text, index) => ({
    text,
    language: nameLanguages[index] === 'und' ? null : (nameLanguages[index] ?? null),
  })),
});

/** The label in the language that is wanted, else in English, else any name, else the id. */
export function labelOf({ id, names }: Entity, language: string | null | undefined): string {
  for (const candidate of languagesToTry(language)) {
    const name = names.find((known) => known.language === candidate);
    if (name) return name.text;
  }
  return names[0]?.text ?? id;
}
