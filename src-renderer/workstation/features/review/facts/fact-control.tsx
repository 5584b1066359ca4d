import { Button, Checkbox } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { CellControl } from './cell-control.tsx';
import { cellsOf, type FactDraft, withCell, withLine, withoutLine } from './fact-draft.ts';
import type { FactSpec } from './fact-specs.ts';
import { type FactFaults, faultKey } from './read-fact.ts';
import './facts.css';

interface FactControlProps {
  readonly name: string;
  readonly spec: FactSpec;
  readonly draft: FactDraft;
  readonly faults: FactFaults;
  /** False where the reason is all that is left to write. */
  readonly focused: boolean;
  readonly onChange: (draft: FactDraft) => void;
}

const words = text.review.facts;

function Lines({ name, spec, draft, faults, focused, onChange }: FactControlProps) {
  const cells = cellsOf(spec);
  return (
    <table className="fact-lines" aria-label={name}>
      <thead>
        <tr>
          {cells.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {draft.lines.map(({ id, cells: values }, index) => (
          <tr key={id}>
            {cells.map((cell, column) => (
              <td key={cell.key}>
                <CellControl
                  cell={cell}
                  label={words.line(index + 1, cell.label)}
                  value={values[cell.key] ?? ''}
                  fault={faults.get(faultKey(id, cell.key))}
                  focused={focused && index === 0 && column === 0}
                  onChange={(value) => onChange(withCell(draft, id, cell.key, value))}
                />
              </td>
            ))}
            <td>
              <button
                type="button"
                className="link-button"
                aria-label={words.removeLine(index + 1)}
                onClick={() => onChange(withoutLine(draft, id))}
              >
                ✕
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List(props: FactControlProps) {
  const { spec, draft, onChange } = props;
  return (
    <>
      {draft.lines.length > 0 && <Lines {...props} />}
      <p className="fact-list-foot">
        <Button size="small" onClick={() => onChange(withLine(draft, spec))}>
          {words.addLine}
        </Button>
        {spec.shape === 'list' && spec.knowsNone && draft.lines.length === 0 && (
          <Checkbox checked={draft.none} onChange={(event) => onChange({ ...draft, none: event.target.checked })}>
            {words.noneBox}
          </Checkbox>
        )}
      </p>
    </>
  );
}

function Group({ name, spec, draft, faults, focused, onChange }: FactControlProps) {
  const [line] = draft.lines;
  return (
    <div className="fact-group">
      {cellsOf(spec).map((cell, column) => (
        <div key={cell.key} className="fact-group-cell">
          {spec.shape === 'group' && <span className="dock-note">{cell.label}</span>}
          <CellControl
            cell={cell}
            label={spec.shape === 'group' ? `${name} ${cell.label}` : name}
            value={line?.cells[cell.key] ?? ''}
            fault={faults.get(faultKey(0, cell.key))}
            focused={focused && column === 0}
            onChange={(value) => onChange(withCell(draft, 0, cell.key, value))}
          />
        </div>
      ))}
    </div>
  );
}

/** The control that a fact is entered with, whatever it is made of. */
export function FactControl(props: FactControlProps) {
  const whole = props.faults.get('');
  return (
    <>
      {props.spec.shape === 'list' ? <List {...props} /> : <Group {...props} />}
      {whole !== undefined && (
        <p className="fact-fault" role="alert">
          ✗ {whole}
        </p>
      )}
    </>
  );
}
