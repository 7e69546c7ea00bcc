/** Lets the page draw and listen before a long calculation goes on. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
