import type { CollectionArgument, Core } from 'cytoscape';

interface Classed {
  hasClass(name: string): boolean;
  toggleClass(name: string, on: boolean): unknown;
}

/**
 * Gives an element a class or takes it away. Cytoscape's own `toggleClass` and `removeClass` have it styled and drawn anew also where
 * nothing changes: of a filter on 1,500 lines, that took three quarters of the script's time.
 */
export function setClass(element: Classed, name: string, on: boolean): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on);
}

/** Gives a class to these elements of a canvas, and to no others. */
export function giveClass(cy: Core, name: string, elements: CollectionArgument): void {
  cy.batch(() => {
    cy.elements(`.${name}`).difference(elements).removeClass(name);
    elements.forEach((element: Classed) => setClass(element, name, true));
  });
}
