import { expect, test } from 'vitest';
import { serveStartupFailure, startupFailureCode, startupFailureHtml } from '#main/app/startup-failure.ts';

test.each(['storage_newer', 'storage_unreadable', 'storage_damaged', 'disk_full', 'key_unreadable', 'Error'])(
  '%s says what happened, what is safe and what to do',
  (code) => {
    const html = startupFailureHtml(code, '0.1.0');
    for (const heading of ['发生了什么', '哪些是安全的', '怎么办', '重试']) expect(html).toContain(heading);
    expect(html).toContain(code);
  },
);

test('an error’s message never reaches the page, for it may quote data', () => {
  expect(startupFailureCode(new TypeError('张三 is not a function'))).toBe('TypeError');
  expect(startupFailureCode('张三')).toBe('unknown');
});

test('the page runs no script and takes no markup', () => {
  const html = startupFailureHtml('<script>alert(1)</script>', '"');
  expect(html).not.toContain('<script');
  const policy = serveStartupFailure('x', '1').headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
});
