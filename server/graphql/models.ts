import type { Answer } from '../ask/answer/answer.ts';
import type { AskLanguage } from '../ask/language.ts';
import type { Reading } from '../ask/reading/reading.ts';
import type { Article } from '../article/article.ts';
import type { Contact } from '../contact/contact.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Claim } from '../claim/claim.ts';
import type { Entity } from '../entity/entity.ts';
import type { Representation } from '../entity/representation.ts';
import type { Event, Participant } from '../event/event.ts';
import type { Facets } from '../facet/facets.ts';
import type { Graph } from '../graph/graph.ts';
import type { Relation } from '../graph/relation.ts';
import type { Path } from '../path/path.ts';
import type { Stance } from '../stance/stance.ts';
import type { Topic } from '../topic/topic.ts';
import type { Page } from './page.ts';

/**
 * What each type of the schema resolves from. The code generator writes types of the schema's names into one file, so what it
 * is pointed to has to be called something else.
 */
export type EntityModel = Entity;
export type RepresentationModel = Representation;
export type RepresentativeModel = Representation;
export type EventModel = Event;
export type ParticipantModel = Participant;
export type TopicModel = Topic;
export type ClaimModel = Claim;
export type ArticleModel = Article;
export type DatasetModel = Dataset;
export type ContactModel = Contact;
export type StanceModel = Stance;
export type GraphModel = Graph;
export type RelationModel = Relation;
export type PathModel = Path;
export type FacetsModel = Facets;
export type AnswerModel = Answer;
export type ReadingModel = Reading & { readonly language: AskLanguage };
export type EntityConnectionModel = Page<Entity>;
export type EventConnectionModel = Page<Event>;
export type TopicConnectionModel = Page<Topic>;
export type ArticleConnectionModel = Page<Article>;
export type ContactConnectionModel = Page<Contact>;
export type StanceConnectionModel = Page<Stance>;
