export interface Shortcut {
  /** As `chordOf` spells it; several chords may do the same. */
  readonly chords: readonly string[];
  readonly label: string;
  readonly run: () => void;
  /** Works in the search box too, where a person types and steers the list at once. */
  readonly inSearch?: boolean;
  /** Works in any input: only for chords that write nothing. */
  readonly whileTyping?: boolean;
  /** Left out of the help overlay. */
  readonly silent?: boolean;
}

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
  /** Nothing below an exclusive group hears the key: an overlay or an editor stands on top. */
  readonly exclusive?: boolean;
}

type GroupSource = () => ShortcutGroup;

const sources: GroupSource[] = [];

/** The group that was added last is asked first. */
export function addGroup(source: GroupSource): () => void {
  sources.push(source);
  return () => {
    const index = sources.lastIndexOf(source);
    if (index >= 0) sources.splice(index, 1);
  };
}

/** Groups that hear keys now, the nearest first. */
export function liveGroups(): readonly ShortcutGroup[] {
  const live: ShortcutGroup[] = [];
  for (const source of sources.toReversed()) {
    const group = source();
    live.push(group);
    if (group.exclusive) break;
  }
  return live;
}

/** For the help overlay: groups of one title stand together. */
export function groupsByTitle(groups: readonly ShortcutGroup[]): readonly ShortcutGroup[] {
  const titles = [...new Set(groups.map((group) => group.title))];
  return titles.map((title) => ({
    title,
    shortcuts: groups
      .filter((group) => group.title === title)
      .flatMap((group) => group.shortcuts)
      .filter((shortcut) => shortcut.silent !== true),
  }));
}

export interface PressPlace {
  readonly typing: boolean;
  readonly inSearch: boolean;
}

export function findShortcut(groups: readonly ShortcutGroup[], chord: string, place: PressPlace): Shortcut | null {
  for (const group of groups) {
    for (const shortcut of group.shortcuts) {
      if (!shortcut.chords.includes(chord)) continue;
      const allowed = !place.typing || shortcut.whileTyping || (place.inSearch && shortcut.inSearch);
      if (allowed) return shortcut;
    }
  }
  return null;
}
