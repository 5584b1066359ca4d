import type { IncomingMessage } from 'node:http';
import type { RequestFacts } from '../session/web-request.ts';
import { toApp } from './origin-map.ts';

/** Electron's names for what a request is for, from what Chromium says in Sec-Fetch-Dest. */
const BY_DESTINATION: Readonly<Record<string, string>> = {
  document: 'mainFrame',
  iframe: 'subFrame',
  frame: 'subFrame',
  script: 'script',
  worker: 'script',
  sharedworker: 'script',
  serviceworker: 'script',
  style: 'stylesheet',
  image: 'image',
  font: 'font',
  audio: 'media',
  video: 'media',
  track: 'media',
  object: 'object',
  embed: 'object',
  report: 'cspReport',
  empty: 'xhr',
};

export function requestFacts(message: IncomingMessage, url: string): RequestFacts {
  const destination = message.headersDistinct['sec-fetch-dest']?.[0] ?? '';
  return {
    url,
    method: message.method ?? 'GET',
    resourceType: BY_DESTINATION[destination] ?? 'other',
    referrer: toApp(message.headers.referer ?? ''),
  };
}
