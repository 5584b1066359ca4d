import { explainStartupFailure, startupText } from '#shared/i18n/zh-cn/startup-failures.ts';
import { headersOf, STATIC_POLICY } from './content-security.ts';

export const STARTUP_FAILURE_PATH = '/startup-failure';
/** A link of the failure page; main takes the navigation as the wish to try again. */
export const STARTUP_RETRY_PATH = '/startup-retry';

/** Codes of our own errors are plain words; anything else is shown by its class only, for it may quote data. */
export function startupFailureCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 16px/1.75 "Noto Sans SC", "Microsoft YaHei", sans-serif;
    background: light-dark(#f5f6f8, #16181c); color: light-dark(#1d2129, #e6e8eb); }
  main { max-width: 40em; margin: 2rem; padding: 2.5rem 3rem; border-radius: 8px; background: light-dark(#fff, #1f2329);
    border: 1px solid light-dark(#dfe3e8, #343a42); border-top: 4px solid light-dark(#c8102e, #ff6b70); }
  h1 { margin: 0 0 1.2rem; font-size: 1.5rem; } h2 { margin: 1.4rem 0 .2rem; font-size: 1rem; color: light-dark(#4e5969, #a9b1bb); }
  p, ol { margin: 0; } ol { padding-left: 1.4em; } footer { margin-top: 2rem; display: flex; gap: 1.5rem; align-items: center; }
  a { padding: .4rem 1.6rem; border-radius: 6px; background: light-dark(#1f5fa8, #3c7dc9); color: #fff; text-decoration: none; }
  a:focus-visible { outline: 3px solid light-dark(#8db8e8, #a9cdf5); outline-offset: 2px; }
  code { color: light-dark(#4e5969, #a9b1bb); user-select: all; }`;

/** A page without script: it must work when everything else does not. */
export function startupFailureHtml(code: string, version: string): string {
  const { title, happened, safe, steps } = explainStartupFailure(code);
  const words = startupText;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${words.program}</title><style>${STYLE}</style></head>
<body><main role="alert"><h1>${title}</h1>
<h2>${words.happened}</h2><p>${happened}</p><h2>${words.safe}</h2><p>${safe}</p>
<h2>${words.steps}</h2><ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>
<footer><a href="${STARTUP_RETRY_PATH}">${words.retry}</a>
<code>${words.code} ${escapeHtml(code)} · ${words.version} ${escapeHtml(version)}</code></footer></main></body></html>`;
}

export function serveStartupFailure(code: string, version: string): Response {
  return new Response(startupFailureHtml(code, version), {
    headers: headersOf('text/html; charset=utf-8', STATIC_POLICY, 'never'),
  });
}
