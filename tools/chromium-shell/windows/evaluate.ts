import type { CdpSession } from '../browser/cdp-connection.ts';

/** Runs code in the page's own world, as `executeJavaScript` does; the value comes back as JSON would carry it. */
export async function evaluate(cdp: CdpSession, code: string, userGesture: boolean): Promise<unknown> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: code,
    awaitPromise: true,
    returnByValue: true,
    userGesture,
  });
  if (exceptionDetails === undefined) return result.value;
  const { exception, text } = exceptionDetails;
  throw new Error(exception?.description?.split('\n    at ')[0] ?? String(exception?.value ?? text));
}
