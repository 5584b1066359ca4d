import { createCodec } from '../page/codec.ts';

/** The shell's end of the codec. Decoded bytes get a buffer of their own, as Electron's do, and never a shared pool. */
export const nodeCodec = createCodec({
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
});
