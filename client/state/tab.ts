/** The ways to see what is shown, all of the same state: the canvas, those that need neither eyes nor a mouse, and the query tab. */
export const tabs = ['graph', 'table', 'matrix', 'list', 'query'] as const;
export type Tab = (typeof tabs)[number];
