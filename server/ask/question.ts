/** Longer than any question; the rest of a text is not read, and the answer says so. In UTF-16 units. */
export const longestQuestion = 500;

/**
 * A question as it is read: on one line, without control characters and halves of characters, composed (NFC).
 * Never throws.
 */
export const tidy = (question: string): string =>
  question
    .slice(0, longestQuestion * 4)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\uFFFD]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
