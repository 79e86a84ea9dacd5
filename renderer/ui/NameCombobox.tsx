import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { foldName } from '../../shared/model/names.ts';
import { shownName } from '../../shared/model/shownName.ts';
import { matchNames, type NamedEntry, type NameMatches } from './matchNames.ts';

export interface NameComboboxProps {
  readonly id: string;
  /** The identifier of the entry chosen, or null. */
  readonly value: string | null;
  readonly names: readonly NamedEntry[];
  /** Shown where nothing is chosen, and as the choice that leads back to it. */
  readonly emptyText: string;
  readonly inputClassName?: string;
  onChoose(id: string | null): void;
  onCreate(name: string): void;
}

/** No identifier holds a plus sign, so these never meet an entry. */
const CREATE = '+create';
const CLEAR = '+clear';

/**
 * Type-ahead over names. Enter and Tab take the marked choice; leaving the field keeps what was typed,
 * as the entry of that name or as a new one. Esc takes it back.
 */
export function NameCombobox(props: NameComboboxProps) {
  const field = useNameField(props);
  const { store, matches } = field;
  return (
    <Combobox
      store={store}
      keepMounted={false}
      onOptionSubmit={field.submit}
      transitionProps={{ duration: 0 }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          dir="auto"
          id={props.id}
          variant="unstyled"
          classNames={{ input: props.inputClassName ?? '' }}
          placeholder={props.emptyText}
          maxLength={200}
          value={field.shown}
          onClick={() => store.openDropdown()}
          onChange={(event) => field.type(event.currentTarget.value)}
          onBlur={field.keep}
          onKeyDown={field.onKeyDown}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label="Names">
          {field.clears && <Combobox.Option value={CLEAR}>{props.emptyText}</Combobox.Option>}
          {matches.entries.map((entry) => (
            <Combobox.Option key={entry.id} value={entry.id} active={entry.id === props.value}>
              {shownName(entry.name)}
            </Combobox.Option>
          ))}
          {field.creates && <Combobox.Option value={CREATE}>Create “{field.name}”</Combobox.Option>}
          {!field.creates && !field.clears && matches.entries.length === 0 && (
            <Combobox.Empty>Type a name</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function useNameField(props: NameComboboxProps) {
  const { value, names } = props;
  const [text, setText] = useState<string | null>(null);
  const store = useCombobox({ onDropdownClose: () => store.resetSelectedOption() });
  const current = foldName(names.find((entry) => entry.id === value)?.name ?? '');
  const name = foldName(text ?? '');
  const matches: NameMatches = matchNames(names, name);
  const { selectFirstOption } = store;
  useEffect(() => {
    if (text !== null) selectFirstOption();
  }, [text, selectFirstOption]);

  const choose = (id: string | null): void => {
    if (id !== value) props.onChoose(id);
  };
  const close = (): void => {
    setText(null);
    store.closeDropdown();
  };
  const keep = (): void => {
    if (text !== null && name !== current) {
      if (name === '') choose(null);
      else if (matches.exact) choose(matches.exact.id);
      else props.onCreate(name);
    }
    close();
  };
  const submit = (option: string): void => {
    if (option === CREATE) props.onCreate(name);
    else choose(option === CLEAR ? null : option);
    close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const isMarked = store.dropdownOpened && store.getSelectedOptionIndex() !== -1;
    if (event.key === 'Enter' && !isMarked) keep();
    if (event.key === 'Tab' && isMarked && name !== '') store.clickSelectedOption();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (text === null && !store.dropdownOpened) event.currentTarget.blur();
    setText(null);
  };
  return {
    store,
    matches,
    name,
    shown: text ?? current,
    clears: value !== null && name === '',
    creates: name !== '' && !matches.exact,
    type: (typed: string) => {
      setText(typed);
      store.openDropdown();
    },
    keep,
    submit,
    onKeyDown,
  };
}
