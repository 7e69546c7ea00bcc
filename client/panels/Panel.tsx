import type { Selection } from '../state/selection.ts';
import { part } from '../ui/part.tsx';
import { ArticlePanel } from './ArticlePanel.tsx';
import { EntityPanel } from './EntityPanel.tsx';
import { EventPanel } from './EventPanel.tsx';
import { PairPanel } from './PairPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';
import { TopicPanel } from './TopicPanel.tsx';

// It brings popovers and lists along that no other panel has.
const AnswerPanel = part(() => import('../ask/AnswerPanel.tsx'));
const PathPanel = part(() => import('../path/PathPanel.tsx'));

/** The evidence for what is looked at. */
export default function Panel({ selection }: { readonly selection: Selection }) {
  switch (selection.type) {
    case 'entity':
      return <EntityPanel id={selection.id} />;
    case 'relation':
      return <RelationPanel relation={selection} />;
    case 'pair':
      return <PairPanel pair={selection} />;
    case 'path':
      return <PathPanel path={selection} />;
    case 'topic':
      return <TopicPanel id={selection.id} />;
    case 'article':
      return <ArticlePanel id={selection.id} />;
    case 'event':
      return <EventPanel id={selection.id} />;
    case 'ask':
      return <AnswerPanel question={selection.question} />;
  }
}
