import { AutoComplete } from 'antd';
import { useMemo } from 'react';
import { searchSubjects } from '#shared/domain/catalogues/search-subjects.ts';
import { findSubject, type Subject, subjectLabel } from '#shared/domain/catalogues/subject.ts';
import { text } from '#shared/i18n/index.ts';
import { useSubjects } from './use-subjects.ts';
import './subject-picker.css';

/** More than anybody scrolls through; one more letter narrows it. */
const SHOWN = 60;

function Line({ subject }: { readonly subject: Subject }) {
  const words = text.subjects;
  return (
    <span className="subject-line">
      <span className="mono">{subject.code}</span>
      <span className="subject-name">{subject.name}</span>
      <span className="subject-place">
        {subject.category} · {words.levels[subject.level]} · {words.catalogues[subject.catalogue]}
      </span>
    </span>
  );
}

function Standing({ id, value }: { readonly id: string; readonly value: string }) {
  const subjects = useSubjects();
  const words = text.subjects;
  if (subjects === null || value.trim() === '') return null;
  const found = findSubject(subjects, value);
  return (
    <p id={id} className={found ? 'subject-found' : 'subject-foreign'}>
      {found
        ? words.found(words.catalogues[found.catalogue], found.category, words.levels[found.level])
        : words.foreign}
    </p>
  );
}

interface SubjectPickerProps {
  readonly id: string;
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** 专业领域 by code, name or first letters of the pinyin, from both catalogues; what was typed stays when it is none. */
export function SubjectPicker({ id, value, autoFocus = false, onChange }: SubjectPickerProps) {
  const subjects = useSubjects();
  const isChosen = subjects !== null && findSubject(subjects, value) !== null;
  const options = useMemo(() => {
    // A chosen subject is not searched for again: opening the list shows everything.
    const found = searchSubjects(subjects ?? [], isChosen ? '' : value);
    return found.slice(0, SHOWN).map((subject) => ({
      value: subjectLabel(subject),
      label: <Line subject={subject} />,
    }));
  }, [subjects, isChosen, value]);
  return (
    <div className="subject-picker">
      <AutoComplete
        id={id}
        autoFocus={autoFocus}
        allowClear
        defaultActiveFirstOption
        placeholder={text.subjects.placeholder}
        value={value}
        options={options}
        showSearch={{ filterOption: false }}
        aria-describedby={`${id}-standing`}
        onChange={(typed: string | undefined) => onChange(typed ?? '')}
      />
      <Standing id={`${id}-standing`} value={value} />
    </div>
  );
}
