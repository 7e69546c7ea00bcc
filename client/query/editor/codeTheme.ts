import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The look of all code in the query tab, by the page's tokens: it follows the theme by itself. */
export const codeTheme: Extension = [
  EditorView.theme({
    '&': {
      height: '100%',
      color: 'var(--ink)',
      backgroundColor: 'var(--panel)',
      fontSize: 'var(--code-size)',
    },
    // The gutters would cover an outline: what stands around the editor draws it.
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': {
      fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
      lineHeight: '1.5',
    },
    '.cm-content': { caretColor: 'var(--ink)', padding: '8px 0' },
    '&.cm-focused > .cm-scroller > .cm-cursorLayer .cm-cursor': { borderLeftColor: 'var(--ink)' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'color-mix(in srgb, var(--focus) 26%, transparent)',
    },
    '.cm-gutters': { color: 'var(--ink-2)', backgroundColor: 'var(--panel)', border: 'none' },
    '.cm-foldGutter .cm-gutterElement': { cursor: 'pointer' },
    '.cm-foldPlaceholder': {
      color: 'var(--ink-2)',
      backgroundColor: 'var(--raised)',
      borderColor: 'var(--control)',
    },
    '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
      backgroundColor: 'var(--raised)',
      outline: '1px solid var(--control)',
    },
    '&.cm-focused .cm-nonmatchingBracket': { color: 'var(--refused)', backgroundColor: 'transparent' },
    '.cm-placeholder': { color: 'var(--ink-2)' },
    '.cm-tooltip': {
      maxWidth: 'min(420px, 92vw)',
      color: 'var(--ink)',
      backgroundColor: 'var(--panel)',
      border: '1px solid var(--control)',
      borderRadius: 'var(--radius)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '14em' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
      color: 'var(--ink)',
      backgroundColor: 'var(--raised)',
      boxShadow: 'inset 0 0 0 2px var(--focus)',
    },
    '.cm-completionDetail': { color: 'var(--ink-2)', fontStyle: 'normal' },
    '.cm-completionMatchedText': { fontWeight: '650', textDecoration: 'none' },
    '.cm-completionIcon': { display: 'none' },
    '.cm-diagnostic': { padding: '4px 10px', borderLeftColor: 'var(--refused)' },
    '.cm-lintRange-error': {
      backgroundImage: 'none',
      textDecoration: 'underline wavy var(--refused)',
      textDecorationSkipInk: 'none',
    },
    '.cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--raised)' },
    '.cm-panels.cm-panels-bottom': { borderTop: '1px solid var(--hairline)' },
    '.cm-textfield': {
      color: 'var(--ink)',
      backgroundColor: 'var(--panel)',
      border: '1px solid var(--control)',
    },
    '.cm-button': {
      color: 'var(--ink)',
      backgroundColor: 'var(--panel)',
      backgroundImage: 'none',
      border: '1px solid var(--control)',
      borderRadius: 'var(--radius)',
    },
    '.cm-panel.cm-search :is(input, button, label)': { fontSize: '0.78125rem' },
    '.cm-searchMatch': { backgroundColor: 'var(--mark)' },
    '.cm-searchMatch.cm-searchMatch-selected': { outline: '2px solid var(--focus)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      {
        tag: [tags.keyword, tags.definitionKeyword, tags.modifier],
        color: 'var(--organization)',
        fontWeight: '600',
      },
      { tag: tags.propertyName, color: 'var(--ink)' },
      { tag: [tags.attributeName, tags.variableName], color: 'var(--spoke)' },
      { tag: tags.string, color: 'var(--accepted)' },
      { tag: [tags.number, tags.integer, tags.float, tags.bool, tags.null], color: 'var(--refused)' },
      { tag: tags.special(tags.name), color: 'var(--mark-ink)' },
      { tag: tags.atom, color: 'var(--ink)' },
      { tag: [tags.lineComment, tags.comment], color: 'var(--ink-2)' },
    ]),
  ),
];
