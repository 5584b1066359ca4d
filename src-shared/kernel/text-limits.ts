/** Characters of the longest text that a person writes at one place: a reason, a note, an item of a notice. */
export const LONGEST_PARAGRAPH = 10_000;
