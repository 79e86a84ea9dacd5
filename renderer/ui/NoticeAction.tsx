import { Button } from '@mantine/core';

/** The one thing a notice offers to do, such as “Undo”. */
export function NoticeAction({ label, run }: { readonly label: string; run(): void }) {
  return (
    <Button variant="subtle" size="compact-sm" onClick={run}>
      {label}
    </Button>
  );
}
