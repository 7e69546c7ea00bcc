/** What no XML 1.0 document may hold, not even escaped (its production 2, Char): most control characters, halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without what XML forbids and what spreadsheets stumble over; everything else stays as it is. */
export const plainText = (text: string): string => text.replace(forbidden, '');
