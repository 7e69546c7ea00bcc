/** What the tour tells of, in its order; each has its words under `tour.steps`. */
export const tourSteps = ['line', 'panel', 'time', 'box', 'tabs'] as const;
export type TourStep = (typeof tourSteps)[number];
