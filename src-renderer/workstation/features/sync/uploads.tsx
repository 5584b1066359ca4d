import { text } from '#shared/i18n/index.ts';
import type { SyncView } from '#shared/ipc/views/work-views.ts';

export function Uploads({ uploads }: Pick<SyncView, 'uploads'>) {
  const words = text.sync;
  return (
    <section className="sync-part" aria-label={words.uploads}>
      <h2>{words.uploads}</h2>
      {uploads.length === 0 && <p className="sync-hint">{words.uploadsEmpty}</p>}
      <ul>
        {uploads.map(({ fileName, sent, size }) => (
          <li key={fileName} className="upload">
            <span className="upload-name">{fileName}</span>
            <progress max={size} value={sent} aria-label={fileName} />
            <span>{words.sent(text.common.bytes(sent), text.common.bytes(size))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
