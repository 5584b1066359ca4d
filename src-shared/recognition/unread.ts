/** Typographers' mark for a character that is not to be had (下駄, U+3013): printed there, and not read. */
export const UNREAD = '〓';
