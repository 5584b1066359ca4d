import { createSocket } from 'node:dgram';
import { createServer, type Server, type Socket } from 'node:net';

/** A program on the same machine that waits to be called, by TCP and by UDP, and counts every sign of it. */
export interface Listener {
  readonly port: number;
  /** First line of what each caller said, or how it came. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

export async function openListener(): Promise<Listener> {
  const calls: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    // A connection counts, whatever follows: that it could be made is the leak.
    const at = calls.push('connected') - 1;
    socket.once('data', (bytes) => {
      calls[at] = bytes.toString('latin1').split('\r\n')[0] ?? '';
      socket.end('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  const udp = createSocket('udp4');
  udp.on('message', () => calls.push('udp'));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return {
    port,
    calls,
    async close() {
      for (const socket of sockets) socket.destroy();
      udp.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
