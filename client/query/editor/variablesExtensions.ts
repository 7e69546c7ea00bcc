import { json, jsonParseLinter } from '@codemirror/lang-json';
import { linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { placeholder } from '@codemirror/view';
import { editing } from './queryExtensions.ts';

const parseLint = jsonParseLinter();

/** The editor of the variables: JSON that is checked; none at all is as good as an empty object. */
export const variablesExtensions: Extension = [
  editing,
  json(),
  placeholder('{}'),
  linter((view) => (view.state.doc.toString().trim() === '' ? [] : parseLint(view))),
];
