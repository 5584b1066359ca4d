import { Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { OfficeDay } from '#shared/domain/office/office-calendar.ts';
import { text } from '#shared/i18n/index.ts';
import type { OfficeView } from '#shared/ipc/views/office-view.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf, useWrite } from '../../../bridge/index.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { DateField } from '../../../ui/date-field/index.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';
import { useShowOffice } from '../use-show-office.ts';

interface DayDialogProps {
  readonly view: OfficeView;
  readonly today: CivilDate;
  /** Null adds a day. */
  readonly removed: OfficeDay | null;
  readonly onClose: () => void;
}

const words = text.settings.calendar;

function plain({ date, kind, name }: OfficeDay): OfficeDay {
  return { date, kind, name };
}

export function DayDialog({ view, today, removed, onClose }: DayDialogProps) {
  const [date, setDate] = useState<CivilDate | null>(null);
  const [kind, setKind] = useState<OfficeDay['kind']>('day_off');
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const show = useShowOffice();
  const change = useWrite('settings.change_calendar', {
    onDone: (next) => {
      show(next);
      announce(text.settings.saved(next.calendar.version));
      onClose();
    },
  });
  const { days, publishedYears, version } = view.calendar;
  const twice = date !== null && days.some((day) => day.date === date);
  const added: OfficeDay | null =
    date === null || twice || name.trim() === '' ? null : { date, kind, name: name.trim() };
  const ready = (removed !== null || added !== null) && reason.trim() !== '';
  const save = () => {
    const kept = days.filter((day) => day.date !== removed?.date).map(plain);
    const next = added === null ? kept : [...kept, added];
    change.mutate({ baseVersion: version, days: next, publishedYears: [...publishedYears], reason: reason.trim() });
  };
  return (
    <Modal
      open
      title={removed === null ? words.addTitle : words.removeTitle(removed.date)}
      okText={text.settings.save}
      okButtonProps={{ disabled: !ready, loading: change.isPending }}
      onOk={save}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{removed === null ? words.will : words.removeWill}</p>
        {removed === null && (
          <>
            <label htmlFor="office-day">{words.date}</label>
            <DateField id="office-day" label={words.date} value={date} today={today} onChange={setDate} />
            {twice && (
              <p className="setting-fault" role="alert">
                ✗ {words.twice}
              </p>
            )}
            <Radio.Group
              aria-label={words.kind}
              value={kind}
              options={[
                { value: 'day_off', label: words.kinds.day_off },
                { value: 'working_day', label: words.kinds.working_day },
              ]}
              onChange={(event) => setKind(event.target.value)}
            />
            <label htmlFor="office-day-name">{words.name}</label>
            <Input
              id="office-day-name"
              placeholder={words.nameHint}
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </>
        )}
        <label htmlFor="office-day-reason">{text.settings.reason}</label>
        <Input.TextArea
          id="office-day-reason"
          rows={2}
          maxLength={LONGEST_PARAGRAPH}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {change.error && <FailureMessage failure={failureOf(change.error)} />}
      </div>
    </Modal>
  );
}
