import tls from 'node:tls';

/**
 * Trusts what the operating system trusts: an office signs its own servers with a certificate authority of its own,
 * which its administrators put into Windows and not into Node. Answers how many authorities there are.
 */
export function trustSystemCertificates(): number {
  const all = [...tls.getCACertificates('default'), ...tls.getCACertificates('system')];
  const unique = [...new Set(all)];
  tls.setDefaultCACertificates(unique);
  return unique.length;
}
