import { z } from 'zod';

const menuColumnNames = ['File', 'Edit', 'View', 'Help'] as const;
export type MenuColumnName = (typeof menuColumnNames)[number];

const commandEntry = z.strictObject({
  commandId: z.string().max(200),
  label: z.string().max(1_000),
  /** The combination as `Mod+Shift+Z`, to be shown; the page has the keys themselves. Null for none. */
  keys: z.string().max(60).nullable(),
  isEnabled: z.boolean(),
  /** Null for what is neither on nor off. */
  isOn: z.boolean().nullable(),
});
export type MenuCommand = Readonly<z.infer<typeof commandEntry>>;

const entry = z.union([
  commandEntry,
  z.strictObject({ label: z.string().max(1_000), entries: z.array(commandEntry).max(100) }),
]);
export type PageMenuEntry = Readonly<z.infer<typeof entry>>;

/** The page's part of the native menu: its commands by column and section. The system's own entries are the host's. */
export const appMenuSchema = z.partialRecord(
  z.enum(menuColumnNames),
  z.array(z.array(entry).max(100)).max(20),
);
export type AppMenu = Readonly<z.infer<typeof appMenuSchema>>;
