import { text } from '#shared/i18n/index.ts';
import type { SessionView } from '#shared/ipc/views/work-views.ts';

interface KnownPeopleProps {
  readonly people: SessionView['known'];
  readonly chosen: string;
  readonly onChoose: (number: string) => void;
}

export function KnownPeople({ people, chosen, onChoose }: KnownPeopleProps) {
  const words = text.signIn;
  if (people.length === 0) return <p className="sign-in-note">{words.noneKnown}</p>;
  return (
    <section className="known" aria-label={words.known}>
      <p className="known-hint">{words.knownHint}</p>
      <ul className="known-list">
        {people.map((person) => (
          <li key={person.number}>
            <button
              type="button"
              className="known-person"
              aria-pressed={person.number === chosen}
              onClick={() => onChoose(person.number)}
            >
              <span className="known-name">{person.name}</span>
              <span className="known-role">
                {text.domain.ROLE_NAMES[person.role]} · <span className="mono">{person.number}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
