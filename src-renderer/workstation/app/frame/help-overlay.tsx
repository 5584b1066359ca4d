import { Modal } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { chordLabel, type ShortcutGroup } from '../../ui/shortcuts/index.ts';

function Group({ group }: { readonly group: ShortcutGroup }) {
  if (group.shortcuts.length === 0) return null;
  return (
    <section className="help-group">
      <h3>{group.title}</h3>
      <dl>
        {group.shortcuts.map((shortcut) => (
          <div key={shortcut.chords.join(' ')} className="help-row">
            <dt>
              {shortcut.chords.map((chord) => (
                <span key={chord} className="kbd">
                  {chordLabel(chord)}
                </span>
              ))}
            </dt>
            <dd>{shortcut.label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface HelpOverlayProps {
  /** Null while it is closed; else the keys that worked when it was asked for. */
  readonly groups: readonly ShortcutGroup[] | null;
  readonly onClose: () => void;
}

export function HelpOverlay({ groups, onClose }: HelpOverlayProps) {
  return (
    <Modal
      open={groups !== null}
      title={text.frame.shortcuts}
      footer={null}
      width={720}
      onCancel={onClose}
      closable={{ 'aria-label': text.frame.close }}
    >
      <div className="help-groups">
        {groups?.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
    </Modal>
  );
}
