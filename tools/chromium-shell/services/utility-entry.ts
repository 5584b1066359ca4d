/** What a child of `utilityProcess.fork` runs: Electron's `process.parentPort` over Node's channel, then the module. */
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

const [modulePath = '', ...args] = process.argv.slice(2);
process.argv = [process.execPath, modulePath, ...args];

const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (message: object): void => void process.send?.(message),
});
Object.defineProperty(process, 'parentPort', { value: parentPort });
// What comes before the module listens waits for it, as in Electron.
const early: unknown[] = [];
const keep = (data: unknown): void => void early.push(data);
process.on('message', keep);
process.on('disconnect', () => process.exit(0));

await import(pathToFileURL(modulePath).href);

process.off('message', keep);
process.on('message', (data) => parentPort.emit('message', { data }));
for (const data of early) parentPort.emit('message', { data });
