/** Below the centre's own address: the page that a QR code leads to. */
export const VERIFY_PATH = '/v/';

/** In capitals, which a QR code packs tighter: scheme, host and path are read in either case. Null for no such address. */
export function verifyAddressOf(publicUrl: string): string | null {
  if (!URL.canParse(publicUrl)) return null;
  const { protocol, origin, search, hash } = new URL(publicUrl);
  const isPlain = (protocol === 'https:' || protocol === 'http:') && search === '' && hash === '';
  const address = `${origin}${VERIFY_PATH}`.toUpperCase();
  return isPlain && address.length <= 80 ? address : null;
}
