import type { EventEmitter } from 'node:events';
import { createPreventableEvent, emitPreventable } from '../core/preventable.ts';
import type { Frame } from './frame-tracker.ts';
import type { DocumentRequest } from './request-gate.ts';

export interface NavigationContext {
  /** Ordered by the application (`loadURL`, `reload`), which is not asked about its own orders. */
  readonly isOwn: boolean;
  readonly frame: Frame | null;
  readonly initiator: Frame | null;
}

/** Tells the application of a document about to be loaded, in Electron's order, and whether it lets it. */
export function announceNavigation(
  contents: EventEmitter,
  { url, isMainFrame, isRedirect }: DocumentRequest,
  { isOwn, frame, initiator }: NavigationContext,
): boolean {
  const details = { url, isMainFrame, isSameDocument: false, frame, initiator };
  const ask = (name: string): boolean => !emitPreventable(contents, name, details, url, false, isMainFrame);
  let isAllowed = true;
  if (isRedirect) isAllowed = ask('will-redirect');
  else if (!isOwn) isAllowed = ask('will-frame-navigate') && (!isMainFrame || ask('will-navigate'));
  if (isAllowed) contents.emit('did-start-navigation', createPreventableEvent(details), url, false, isMainFrame);
  return isAllowed;
}
