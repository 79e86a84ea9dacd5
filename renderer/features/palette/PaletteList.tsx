import {
  IconArrowRight,
  IconCheck,
  IconLayoutRows,
  IconMap2,
  IconRectangle,
  type TablerIcon,
} from '@tabler/icons-react';
import { useDeferredValue, useLayoutEffect, useRef } from 'react';
import { useApp } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';
import styles from './Palette.module.css';
import type { PaletteChoice } from './paletteChoice.ts';
import type { PaletteSection } from './rankChoices.ts';

interface PaletteListProps {
  readonly sections: readonly PaletteSection[];
  readonly query: string;
  /** The place of the marked choice among all that are shown. */
  readonly at: number;
  setAt(at: number): void;
  choose(choice: PaletteChoice): void;
}

/** More choices than are in sight. */
const AT_ONCE = 20;

/** What can be chosen. The focus stays in the field above; the mark moves with the arrow keys or the pointer. */
export function PaletteList({ sections, query, at, setAt, choose }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  // The palette opens with what is in sight; the rest follows when that has been painted.
  const isWhole = useDeferredValue(true, false);
  const drawn = isWhole ? sections : firstChoices(sections, AT_ONCE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark comes into sight when it has moved.
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, drawn]);
  let place = -1;
  return (
    <>
      <div ref={list} id="palette-choices" role="listbox" aria-label="Choices" className={styles.list}>
        {drawn.map(({ heading, choices }) => (
          // biome-ignore lint/a11y/useSemanticElements: groups of a listbox are no fieldsets.
          <div key={heading} role="group" aria-label={heading || 'Found'}>
            {heading !== '' && (
              <div className={styles.heading} aria-hidden>
                {heading}
              </div>
            )}
            {choices.map((choice) => {
              place += 1;
              const own = place;
              return (
                <Choice
                  key={choice.id}
                  choice={choice}
                  place={own}
                  isMarked={own === at}
                  isUnderHeading={heading !== '' && choice.kind === 'command'}
                  mark={() => setAt(own)}
                  choose={() => choose(choice)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {sections.length === 0 && (
        <p className={styles.nothing} role="status">
          Nothing is called “{query.trim()}”.
        </p>
      )}
    </>
  );
}

function firstChoices(sections: readonly PaletteSection[], count: number): readonly PaletteSection[] {
  let left = count;
  return sections.flatMap(({ heading, choices }) => {
    const taken = choices.slice(0, left);
    left -= taken.length;
    return taken.length > 0 ? [{ heading, choices: taken }] : [];
  });
}

interface ChoiceProps {
  readonly choice: PaletteChoice;
  readonly place: number;
  readonly isMarked: boolean;
  /** The heading says its group already. */
  readonly isUnderHeading: boolean;
  mark(): void;
  choose(): void;
}

function Choice({ choice, place, isMarked, isUnderHeading, mark, choose }: ChoiceProps) {
  const { platform } = useApp();
  const Icon = choice.isOn ? IconCheck : icons[choice.kind];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
    <div
      id={`palette-choice-${place}`}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      aria-disabled={choice.whyNot !== null}
      className={styles.choice}
      onMouseMove={isMarked ? undefined : mark}
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <span className={styles.icon}>{Icon && <Icon size={16} aria-label={choice.isOn ? 'On' : ''} />}</span>
      <span className={styles.title} title={choice.title}>
        {choice.title}
      </span>
      <span className={styles.detail}>{choice.whyNot ?? (isUnderHeading ? '' : choice.detail)}</span>
      {choice.keys && <kbd className={styles.keys}>{showKeys(choice.keys, platform)}</kbd>}
    </div>
  );
}

const icons: Record<PaletteChoice['kind'], TablerIcon | null> = {
  command: null,
  map: IconMap2,
  step: IconRectangle,
  handoff: IconArrowRight,
  lane: IconLayoutRows,
};
