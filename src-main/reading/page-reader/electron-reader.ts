import { utilityProcess } from 'electron';
import type { StartReader } from './page-reader.ts';
import type { ReaderReply } from './reader-messages.ts';

export interface ElectronReaderParts {
  /** The built `page-reader.js`. */
  readonly script: string;
  /** Folder of the networks. */
  readonly models: string;
}

/**
 * The reader as a utility process of Electron: native code that runs for seconds and must not take the station with it.
 * After `ready`.
 */
export function prepareReader({ script, models }: ElectronReaderParts): StartReader {
  return (heard, ended) => {
    const child = utilityProcess.fork(script, [models], { serviceName: 'page-reader' });
    child.on('message', (reply: ReaderReply) => heard(reply));
    child.on('exit', (code) => ended(`the reader ended with ${code}`));
    return {
      send: (request) => child.postMessage(request),
      end: () => void child.kill(),
    };
  };
}
