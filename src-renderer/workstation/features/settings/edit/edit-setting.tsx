import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { OfficeSettings, SettingKey } from '#shared/domain/office/settings.ts';
import { text } from '#shared/i18n/index.ts';
import type { OfficeView } from '#shared/ipc/views/office-view.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf, useWrite } from '../../../bridge/index.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';
import { useShowOffice } from '../use-show-office.ts';
import { SettingField } from './setting-field.tsx';

interface EditSettingProps {
  readonly view: OfficeView;
  readonly setting: SettingKey;
  readonly onClose: () => void;
}

const words = text.settings;

/** One setting, one reason, one version. What stands in the field is checked by main and by the centre, and named here. */
export function EditSetting({ view, setting, onClose }: EditSettingProps) {
  const { name, source, allowed } = words.settings[setting];
  const [draft, setDraft] = useState<OfficeSettings>(view.settings.values);
  const [reason, setReason] = useState('');
  const show = useShowOffice();
  const change = useWrite('settings.change', {
    onDone: (next) => {
      show(next);
      announce(words.saved(next.settings.version));
      onClose();
    },
  });
  const failure = change.error ? failureOf(change.error) : null;
  const fault = failure?.code === 'setting_invalid' ? (failure.field ?? '') : null;
  const edit = (next: OfficeSettings) => {
    setDraft(next);
    change.reset();
  };
  const unchanged = JSON.stringify(draft[setting]) === JSON.stringify(view.settings.values[setting]);
  const save = () =>
    change.mutate({
      baseVersion: view.settings.version,
      changes: { [setting]: draft[setting] },
      reason: reason.trim(),
    });
  return (
    <Modal
      open
      width={640}
      title={words.editOf(name)}
      okText={words.save}
      okButtonProps={{ disabled: unchanged || reason.trim() === '', loading: change.isPending }}
      onOk={save}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p className="setting-source">
          {words.source}：{source}
        </p>
        <SettingField setting={setting} draft={draft} classes={view.deadlineClasses} fault={fault} onChange={edit} />
        <p className={fault === null ? 'setting-source' : 'setting-fault'} role={fault === null ? undefined : 'alert'}>
          {fault === null ? allowed : `✗ ${words.invalid(allowed)}`}
        </p>
        <label htmlFor="setting-reason">{words.reason}</label>
        <Input.TextArea
          id="setting-reason"
          rows={2}
          maxLength={LONGEST_PARAGRAPH}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {failure && fault === null && <FailureMessage failure={failure} />}
      </div>
    </Modal>
  );
}
