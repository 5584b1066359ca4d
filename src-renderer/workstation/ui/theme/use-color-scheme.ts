import { useEffect, useSyncExternalStore } from 'react';
import type { ColorScheme } from './antd-theme.ts';

export const SCHEME_CHOICES = ['system', 'light', 'dark'] as const;
export type SchemeChoice = (typeof SCHEME_CHOICES)[number];

const STORAGE_KEY = 'colour-scheme';
const listeners = new Set<() => void>();
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  systemDark.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    systemDark.removeEventListener('change', listener);
  };
}

function readChoice(): SchemeChoice {
  const stored = window.localStorage.getItem(STORAGE_KEY);
  return SCHEME_CHOICES.find((choice) => choice === stored) ?? 'system';
}

export function chooseScheme(choice: SchemeChoice): void {
  window.localStorage.setItem(STORAGE_KEY, choice);
  for (const listener of listeners) listener();
}

function currentScheme(): ColorScheme {
  const choice = readChoice();
  if (choice !== 'system') return choice;
  return systemDark.matches ? 'dark' : 'light';
}

export function useSchemeChoice(): SchemeChoice {
  return useSyncExternalStore(subscribe, readChoice);
}

/** Follows the system unless the person chose; marks the document so that `tokens.css` follows too. */
export function useColorScheme(): ColorScheme {
  const scheme = useSyncExternalStore(subscribe, currentScheme);
  useEffect(() => {
    document.documentElement.dataset.theme = scheme;
  }, [scheme]);
  return scheme;
}
