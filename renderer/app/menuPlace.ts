import type { MenuColumnName } from '../../shared/contract/appMenu.ts';

/** Where a command stands in the native menu. Inside a section, commands keep the order of the list of commands. */
export interface MenuPlace {
  readonly column: MenuColumnName;
  /** Sections are divided by lines and stand in the order of their numbers. */
  readonly section: number;
  /** The entry under which it stands together with others, such as “Open recent”. */
  readonly under?: string;
}
