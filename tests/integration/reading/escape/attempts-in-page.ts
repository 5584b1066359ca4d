/// <reference lib="dom" />

/** `import()`, handed in: a test runner replaces it where it is written out. */
export type Load = (address: string) => Promise<unknown>;

/** How each attempt ended: `refused`, or what it got hold of. What only the other end can see is `sent`. */
export type Attempts = Readonly<Record<string, string>>;

/**
 * Runs inside the reading room's page, as an intruder's script would that broke out of a decoder, so it may use nothing
 * from outside its own body. Tries every way that a page has to reach `port` on this machine.
 */
export async function attemptsInPage(port: number, load: Load): Promise<Attempts> {
  const http = `http://127.0.0.1:${port}/`;
  const soon = <T>(attempt: Promise<T>): Promise<T> =>
    Promise.race([
      attempt,
      new Promise<T>((_resolve, reject) => setTimeout(() => reject(new Error('nothing happened')), 2_000)),
    ]);
  const loads = (element: HTMLElement): Promise<void> =>
    new Promise((resolve, reject) => {
      for (const event of ['load', 'loadeddata']) element.addEventListener(event, () => resolve());
      element.addEventListener('error', () => reject(new Error('not loaded')));
      document.body.append(element);
    });
  const made = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Readonly<Record<string, string>>,
  ): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);
  const opens = (socket: EventTarget): Promise<void> =>
    new Promise((resolve, reject) => {
      for (const event of ['open', 'message']) socket.addEventListener(event, () => resolve());
      for (const event of ['error', 'close']) socket.addEventListener(event, () => reject(new Error(event)));
    });
  const request = (method: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      xhr.onload = () => resolve();
      xhr.onerror = () => reject(new Error('error'));
      xhr.open(method, `${http}xhr`);
      xhr.send();
    });
  const peer = async (): Promise<void> => {
    const connection = new RTCPeerConnection({
      iceServers: [
        { urls: `stun:127.0.0.1:${port}` },
        { urls: `turn:127.0.0.1:${port}?transport=tcp`, username: 'a', credential: 'b' },
      ],
    });
    connection.createDataChannel('out');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  };
  const form = (): void => {
    const sender = made('form', { action: `${http}form`, method: 'post' });
    document.body.append(sender);
    sender.submit();
  };
  const style = async (): Promise<void> => {
    document.body.style.backgroundImage = `url(${http}background)`;
    document.body.style.cursor = `url(${http}cursor), auto`;
    const sheet = new CSSStyleSheet();
    await sheet.replace(`@import url(${http}import.css); body::after { content: url(${http}content) }`);
    document.adoptedStyleSheets = [sheet];
    document.body.append(
      made('style', { textContent: `@import url(${http}inline.css); p { background: url(${http}p) }` }),
    );
    document.body.append(document.createElement('p'));
  };
  const links = (): void => {
    for (const rel of [
      'dns-prefetch',
      'preconnect',
      'prefetch',
      'preload',
      'modulepreload',
      'prerender',
      'icon',
      'manifest',
    ])
      document.head.append(made('link', { rel, href: `${http}${rel}`, as: 'script' }));
  };
  const rules = (): void => {
    const urls = [`${http}speculation`];
    document.head.append(made('script', { type: 'speculationrules', text: JSON.stringify({ prefetch: [{ urls }] }) }));
  };
  const drawing = (): void => {
    document.body.insertAdjacentHTML('beforeend', `<svg><image href="${http}svg"/><use href="${http}use#a"/></svg>`);
  };
  const frame = (): Promise<void> =>
    loads(made('iframe', { srcdoc: `<img src="${http}srcdoc"><script>fetch('${http}srcdoc-script')</script>` })).then(
      () => new Promise((resolve) => setTimeout(resolve, 500)),
    );

  const ways: Readonly<Record<string, () => unknown>> = {
    fetch: () => fetch(`${http}fetch`),
    'fetch without cors': () => fetch(`${http}opaque`, { mode: 'no-cors', keepalive: true }),
    'fetch by another scheme': () => fetch(`https://127.0.0.1:${port}/`),
    'request get': () => request('GET'),
    'request post': () => request('POST'),
    'web socket': () => opens(new WebSocket(`ws://127.0.0.1:${port}/`)),
    'event source': () => opens(new EventSource(`${http}events`)),
    'web transport': () => new WebTransport(`https://127.0.0.1:${port}/`).ready,
    image: () => loads(made('img', { src: `${http}image` })),
    script: () => loads(made('script', { src: `${http}script.js` })),
    'module script': () => loads(made('script', { type: 'module', src: `${http}module.js` })),
    import: () => load(`${http}import.js`),
    worker: () => opens(new Worker(`${http}worker.js`)),
    'worker from text': () =>
      opens(new Worker(URL.createObjectURL(new Blob([`fetch('${http}blob-worker').then(() => postMessage(1))`])))),
    'worker from an address': () => opens(new Worker(`data:text/javascript,fetch('${http}data-worker')`)),
    'shared worker': () => opens(new SharedWorker(`${http}shared.js`).port),
    'service worker': () => navigator.serviceWorker.register(`${http}service.js`),
    'own service worker': () => navigator.serviceWorker.register('/assets/none.js'),
    'style sheet': () => loads(made('link', { rel: 'stylesheet', href: `${http}style.css` })),
    font: () => new FontFace('far', `url(${http}font.woff2)`).load(),
    frame: () => loads(made('iframe', { src: `${http}frame` })).then(() => Promise.reject(new Error('an empty frame'))),
    object: () => loads(made('object', { data: `${http}object` })),
    embed: () => loads(made('embed', { src: `${http}embed` })),
    video: () => loads(made('video', { src: `${http}video` })),
    audio: () => loads(made('audio', { src: `${http}audio` })),
    'text as code': () => new Function('return 1')(),
    'second window': () => {
      if (window.open(`${http}window`) === null) throw new Error('no window');
    },
  };
  /** Fired and forgotten: only the other end can tell. */
  const silent: Readonly<Record<string, () => unknown>> = {
    beacon: () => navigator.sendBeacon(`${http}beacon`, 'out'),
    'peer connection': peer,
    style,
    links,
    rules,
    drawing,
    'frame of text': frame,
    form,
    ping: () => {
      const link = made('a', { href: '#here', ping: `${http}ping` });
      document.body.append(link);
      link.click();
    },
    'clicked link': () => {
      const link = made('a', { href: `${http}link`, download: 'out' });
      document.body.append(link);
      link.click();
    },
    refresh: () => document.head.append(made('meta', { httpEquiv: 'refresh', content: `0;url=${http}refresh` })),
    navigation: () => location.assign(`${http}navigation`),
  };
  const ended: Record<string, string> = {};
  for (const [name, attempt] of Object.entries(ways)) {
    try {
      await soon(Promise.resolve().then(attempt));
      ended[name] = 'reached';
    } catch {
      ended[name] = 'refused';
    }
  }
  for (const [name, attempt] of Object.entries(silent)) {
    await soon(Promise.resolve().then(attempt)).catch(() => undefined);
    ended[name] = 'sent';
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return ended;
}
