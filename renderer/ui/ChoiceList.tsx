import styles from './ChoiceList.module.css';

export interface Choice {
  readonly id: string;
  readonly text: string;
  /** Said quietly beside it. */
  readonly note?: string;
  /** What cannot be chosen is shown, with its note as the reason. */
  readonly refused?: boolean;
}

interface ChoiceListProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The place of the choice that Enter takes; -1 for none. */
  readonly marked: number;
  choose(place: number): void;
}

/** What a text field offers while it is typed in: the field keeps the focus and the keys. */
export function ChoiceList({ id, label, choices, marked, choose }: ChoiceListProps) {
  return (
    <div id={id} className={styles.list} role="listbox" aria-label={label}>
      {choices.map((choice, place) => (
        <div
          key={choice.id}
          id={`${id}-${place}`}
          className={styles.choice}
          role="option"
          tabIndex={-1}
          aria-selected={place === marked}
          aria-disabled={choice.refused}
          onMouseDown={(event) => {
            event.preventDefault();
            if (!choice.refused) choose(place);
          }}
        >
          <span className={styles.text}>{choice.text}</span>
          {choice.note && <span className={styles.note}>{choice.note}</span>}
        </div>
      ))}
    </div>
  );
}

/** What the field says of its list to a screen reader; the field itself stays a text field. */
export function choiceListRoles(id: string, isOpen: boolean, marked: number) {
  if (!isOpen) return {};
  return {
    'aria-autocomplete': 'list',
    'aria-controls': id,
    ...(marked === -1 ? {} : { 'aria-activedescendant': `${id}-${marked}` }),
  } as const;
}
