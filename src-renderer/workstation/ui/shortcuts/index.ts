export { chordLabel } from './chord.ts';
export { groupsByTitle, liveGroups, type ShortcutGroup } from './registry.ts';
export { isTypingIn, useShortcutListener, useShortcuts } from './use-shortcuts.ts';
