import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input, type InputRef } from 'antd';
import { type DragEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { call, failureOf, readKey } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { useShortcuts } from '../../ui/shortcuts/index.ts';
import { HolderCheck } from './holder-check.tsx';
import { type FileCode, readFile } from './read-file.ts';
import { VerdictPanel } from './verdict-panel.tsx';
import './verify.css';

type Question = InputOf<'verify.check'>;

/** The file that is looked at, and what became of the one before. */
type Reading = { readonly kind: 'reading'; readonly fileName: string } | Exclude<FileCode, { kind: 'code' }>;

const words = text.verify;

function useVerdict(question: Question | null) {
  return useQuery({
    queryKey: readKey('verify.check', question ?? { scan: '-', fileHash: null, holder: null }),
    queryFn: () => (question ? call('verify.check', question) : null),
    enabled: question !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
  });
}

/** 检验: the box always has the caret, so that a scanner’s burst and its Enter are all it takes. */
export function VerifyPage() {
  const box = useRef<InputRef>(null);
  const [typed, setTyped] = useState('');
  const [question, setQuestion] = useState<Question | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const verdict = useVerdict(question);
  useEffect(() => box.current?.focus(), []);
  const ask = (scan: string, fileHash: Question['fileHash']) => setQuestion({ scan, fileHash, holder: null });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const scan = typed.trim();
    if (scan === '') return;
    setReading(null);
    ask(scan, null);
    // The next scan begins in an empty box.
    setTyped('');
    box.current?.focus();
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setQuestion(null);
    setReading({ kind: 'reading', fileName: file.name });
    const found = await readFile(file);
    setReading(found.kind === 'code' ? null : found);
    if (found.kind === 'code') ask(found.text, found.fileHash);
    box.current?.focus();
  };
  useShortcuts({
    title: words.title,
    shortcuts: [{ chords: ['ctrl+o'], label: words.choose, run: () => chooser.current?.click(), whileTyping: true }],
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging has a button and a paste key beside it
    <div
      className="verify"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onPaste={(event) => {
        const [file] = event.clipboardData.files;
        if (file) void take(file);
      }}
    >
      <h1>{words.title}</h1>
      <form className="verify-form" onSubmit={submit}>
        <label htmlFor="verify-scan">{words.scan}</label>
        <Input
          id="verify-scan"
          ref={box}
          size="large"
          autoComplete="off"
          maxLength={2000}
          placeholder={words.scanHint}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button size="large" type="primary" htmlType="submit" disabled={typed.trim() === ''}>
          {words.check}
        </Button>
        <Button size="large" aria-keyshortcuts="Control+O" onClick={() => chooser.current?.click()}>
          {words.choose} <span className="kbd">Ctrl+O</span>
        </Button>
        <input
          ref={chooser}
          type="file"
          accept="application/pdf,image/png,image/jpeg,image/webp,image/bmp"
          hidden
          aria-label={words.choose}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </form>
      <p className="verify-hint">{words.hint}</p>
      {reading && (
        <p className="verify-reading" role="status">
          {reading.kind === 'reading' ? words.reading(reading.fileName) : words.files[reading.kind]}
        </p>
      )}
      {verdict.error && <FailureMessage failure={failureOf(verdict.error)} onRetry={() => void verdict.refetch()} />}
      {question && verdict.data && (
        <VerdictPanel view={verdict.data}>
          {verdict.data.says && (
            <HolderCheck
              key={question.scan}
              outcome={verdict.data.holder}
              onCheck={(holder) => setQuestion({ ...question, holder })}
            />
          )}
        </VerdictPanel>
      )}
      {!question && !reading && <p className="verify-empty">{words.empty}</p>}
    </div>
  );
}
