import { useEffect, useLayoutEffect, useRef } from 'react';
import { chordOf, isTyping } from './chord.ts';
import { addGroup, findShortcut, liveGroups, type ShortcutGroup } from './registry.ts';

/** Binds the group's keys while the component stands, from its first paint on; null binds nothing. */
export function useShortcuts(group: ShortcutGroup | null): void {
  const latest = useRef(group);
  // Layout effects: a key pressed the moment a screen is seen must find it listening.
  useLayoutEffect(() => {
    latest.current = group;
  });
  const bound = group !== null;
  useLayoutEffect(() => {
    if (!bound) return;
    return addGroup(() => latest.current ?? { title: '', shortcuts: [] });
  }, [bound]);
}

function describeTarget(target: EventTarget | null): { typing: boolean; inSearch: boolean; pressable: boolean } {
  if (!(target instanceof HTMLElement)) return { typing: false, inSearch: false, pressable: false };
  const type = target instanceof HTMLInputElement ? target.type : '';
  return {
    typing: isTyping({ tagName: target.tagName, type, isContentEditable: target.isContentEditable }),
    inSearch: target.dataset.search === 'true',
    pressable: target.closest('button, a, [role="menuitem"], [role="radio"], [role="tab"], summary') !== null,
  };
}

/** Whether a key or a paste there writes text. */
export function isTypingIn(target: EventTarget | null): boolean {
  return describeTarget(target).typing;
}

const OPEN_WRAP = '.ant-modal-wrap:not([style*="display: none"])';

const COVERS = [
  `${OPEN_WRAP} .ant-modal:not([style*="display: none"])`,
  '.ant-dropdown:not(.ant-dropdown-hidden)',
  '.ant-drawer-content-wrapper:not(.ant-drawer-content-wrapper-hidden)',
].join(', ');

/** antd's own dialogs, drawers and open lists keep their keys to themselves. */
function isCovered(): boolean {
  return document.querySelector(COVERS) !== null;
}

/**
 * antd hides a dialog first, and gives the focus back to where it came from a moment later: what a key does
 * in between waits for that, or the focus would be taken from it again. A dialog that opens meanwhile ends it.
 */
function runOnceClosed(run: () => void): void {
  if (isCovered()) return;
  if (document.querySelector(OPEN_WRAP) === null) run();
  else requestAnimationFrame(() => runOnceClosed(run));
}

/** A button that the mouse left the focus on is not what Space means; one that Tab reached is. */
let focusedByPointer = false;

function onPointerDown(): void {
  focusedByPointer = true;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'Tab') focusedByPointer = false;
  if (event.defaultPrevented || event.isComposing || isCovered()) return;
  const chord = chordOf(event);
  const place = describeTarget(event.target);
  if (place.pressable && !focusedByPointer && (chord === 'enter' || chord === 'space')) return;
  const shortcut = findShortcut(liveGroups(), chord, place);
  if (!shortcut) return;
  event.preventDefault();
  runOnceClosed(shortcut.run);
}

/** The one key listener of the window. */
export function useShortcutListener(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, []);
}
