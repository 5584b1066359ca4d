import { connect, createServer, type Socket } from 'node:net';

/**
 * What happens to traffic between a station and the centre:
 * `pass` all goes through · `cut` nobody answers the call · `silent` the line is open and nothing comes ·
 * `lost_answer` the centre gets a batch of commands and does its work, the answer never arrives · `portal` a hotel's sign-in page
 * answers everything · `unavailable` a gateway says 503.
 */
export type Fault = 'pass' | 'cut' | 'silent' | 'lost_answer' | 'portal' | 'unavailable';

export interface FaultProxy {
  /** e.g. `http://127.0.0.1:40124`. */
  readonly url: string;
  /** From now on, open connections included. */
  set(fault: Fault): void;
  /** Lets so many bytes through that way and then cuts every connection, once; afterwards all passes again. */
  cutAfter(bytes: number, way: 'to_centre' | 'to_station'): void;
  /** Bytes that went through so far. */
  readonly carried: { readonly toCentre: number; readonly toStation: number };
  close(): Promise<void>;
}

const PORTAL_PAGE = '<!doctype html><title>WLAN</title><h1>请先登录网络</h1>';

const CANNED: Partial<Record<Fault, string>> = {
  portal: `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(PORTAL_PAGE)}\r\nConnection: close\r\n\r\n${PORTAL_PAGE}`,
  unavailable:
    'HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/html\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbusy',
};

/** A TCP proxy before `target` whose line a test can break in the ways that lines break. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let fault: Fault = 'pass';
  const allowance = { to_centre: Number.POSITIVE_INFINITY, to_station: Number.POSITIVE_INFINITY };
  const carried = { to_centre: 0, to_station: 0 };

  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const track = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };

  function pass(target: Socket, bytes: Buffer, way: keyof typeof allowance): void {
    const part = bytes.subarray(0, Math.max(0, Math.min(bytes.length, allowance[way])));
    allowance[way] -= bytes.length;
    carried[way] += part.length;
    target.write(part, () => {
      if (allowance[way] >= 0) return;
      allowance[way] = Number.POSITIVE_INFINITY;
      cutAll();
    });
  }

  function join(client: Socket): void {
    const server = connect(Number(port), hostname);
    track(server);
    server.on('close', () => client.destroy());
    client.on('close', () => server.destroy());
    let isBatch = false;
    client.on('data', (bytes) => {
      const start = /^[A-Z]+ \/\S*/.exec(bytes.subarray(0, 40).toString('latin1'))?.[0];
      if (start !== undefined) isBatch = start === 'POST /v1/commands';
      if (fault !== 'silent') pass(server, bytes, 'to_centre');
    });
    server.on('data', (bytes) => {
      if (fault === 'silent') return;
      if (fault === 'lost_answer' && isBatch) {
        client.destroy();
        return;
      }
      pass(client, bytes, 'to_station');
    });
  }

  const proxy = createServer((client) => {
    track(client);
    const canned = CANNED[fault];
    if (fault === 'cut') client.destroy();
    else if (canned !== undefined) client.once('data', () => client.end(canned));
    else join(client);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    set(next) {
      fault = next;
      // Open connections would stay in the old weather.
      if (next !== 'lost_answer') cutAll();
    },
    cutAfter(bytes, way) {
      allowance[way] = bytes;
    },
    get carried() {
      return { toCentre: carried.to_centre, toStation: carried.to_station };
    },
    close() {
      cutAll();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}
