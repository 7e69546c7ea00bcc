import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { drawSelection, hoverTooltip, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { graphql } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { aboutThing } from '../docs/aboutThing.ts';
import { thingAt } from '../docs/thingAt.ts';

/** What every editor of the tab can do. Tab leaves it, as keys alone must lead out of it again. */
export const editing: Extension = [
  lineNumbers(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion(),
  highlightSelectionMatches(),
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    ...lintKeymap,
  ]),
];

/** The editor of a query: completes and checks it by the schema, and says on hover what stands there. */
export const queryExtensions = (schema: GraphQLSchema, hint: string): Extension => [
  editing,
  foldGutter(),
  placeholder(hint),
  graphql(schema),
  hoverTooltip((view, pos) => {
    const thing = thingAt(schema, view.state.doc, pos);
    const about = thing && aboutThing(schema, thing);
    const word = view.state.wordAt(pos);
    if (!about || !word) return null;
    return {
      pos: word.from,
      end: word.to,
      above: true,
      create: () => ({ dom: hoverOf(about.title, about.description) }),
    };
  }),
];

function hoverOf(title: string, description: string | null): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'query-hover';
  // What the schema says is in English.
  dom.lang = 'en';
  const head = document.createElement('code');
  head.textContent = title;
  dom.append(head);
  if (description) {
    const text = document.createElement('p');
    text.textContent = description;
    dom.append(text);
  }
  return dom;
}
