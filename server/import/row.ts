import type { EntityKind, EventKind, Medium, Role } from '../vocabulary.ts';

/** Somebody or something that a row names as acting or acted upon. */
export interface Actor {
  /** As the file spells it, without the spaces around it. */
  readonly name: string;
  /** What kind of entity it is, where the format says so; null where only the name can tell. */
  readonly kind: EntityKind | null;
  /** The state that the file places it in, by a name of that state; tells people of one name apart. Null where it is not told. */
  readonly state: string | null;
  /** Whom it speaks for by the file: the name of a state, and as what. */
  readonly represents?: {
    readonly state: string;
    /** As the file has it: `Prime Minister`. Null where the name itself says it: `Foreign Affairs (Bangladesh)`. */
    readonly office: string | null;
    /** EDTF: when it certainly did. Null where that is not limited to days. */
    readonly on: string | null;
  };
}

/** A participant of what a row tells. */
export interface Part {
  readonly actor: Actor;
  readonly role: Role;
}

/** Where a row was told: a published text, as far as the file names it. */
export interface Source {
  /** Tells texts of one dataset apart: a story's number, an address. */
  readonly key: string;
  /** Name of the outlet; null where the file does not say. */
  readonly outlet: string | null;
  readonly title: string | null;
  /** BCP 47; `und` where the file does not say. */
  readonly language: string;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  /** The same in copies of one text, where the format tells enough of the text itself. */
  readonly textFingerprint?: string;
}

/** What one row of a file tells: one account of one event. */
export interface EventRow {
  readonly as: 'EVENT';
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** Its id in the dataset, where the format has one; else null, and the row is known by what it holds. */
  readonly record: string | null;
  readonly kind: EventKind;
  readonly medium: Medium | null;
  /** CAMEO code, where the data is coded so: `041`. */
  readonly code: string | null;
  /** EDTF; null where the file gives none. */
  readonly date: string | null;
  /** One or more; those who talk in a SPOKE_WITH have the roles of talkers. */
  readonly parts: readonly Part[];
  readonly source: Source;
  /** Place in the source, from 1. */
  readonly sentence: number | null;
  /** Who says so, by name. */
  readonly attributedTo: readonly Actor[];
  /** Agencies or outlets whose account the source gives, by name. */
  readonly cites: readonly string[];
  /** The file's own words for it, and their language. */
  readonly text: { readonly words: string; readonly language: string } | null;
}

/** A further source of an event that another row tells: GDELT's mentions. */
export interface MentionRow {
  readonly as: 'MENTION';
  readonly line: number;
  /** `record` of the row that tells the event. */
  readonly of: string;
  readonly source: Source;
  readonly sentence: number | null;
}

/** A row that cannot be imported, and why. */
export interface BadRow {
  readonly as: 'BAD';
  readonly line: number;
  /** A sentence without a full stop: `12 columns instead of 20`. */
  readonly reason: string;
  /** How the row begins, at most 200 characters; whatever cannot be shown is left out. */
  readonly excerpt: string;
}

export type Row = EventRow | MentionRow | BadRow;
