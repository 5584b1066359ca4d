import { type Base64, createCodec } from '../page/codec.ts';

/** Node's way. Decoded bytes get a buffer of their own, as Electron's do, and never a shared pool. */
export const nodeBase64: Base64 = {
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
};

/** The shell's end of the codec. */
export const nodeCodec = createCodec(nodeBase64);
