/** What is said where the server cannot be reached. */
export const away = 'The server does not answer. Check that it runs, then try again.';
