/** Ids are strings that the compiler keeps apart: an EventId is no EntityId. All are opaque to callers. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type EntityId = Id<'Entity'>;
export type EventId = Id<'Event'>;
export type TopicId = Id<'Topic'>;
export type ClaimId = Id<'Claim'>;
export type ArticleId = Id<'Article'>;
export type DatasetId = Id<'Dataset'>;
