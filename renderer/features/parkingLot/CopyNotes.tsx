import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useApp } from '../../app/appContext.ts';

/** Copies all notes as lines of text. The event is the system's own, so that no leave for the clipboard is needed. */
export function CopyNotes({ notes }: { readonly notes: readonly string[] }) {
  const app = useApp();
  const copy = (): void => {
    const give = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', notes.join('\n'));
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('copy', give, { capture: true, once: true });
    const isCopied = document.execCommand('copy');
    document.removeEventListener('copy', give, { capture: true });
    if (isCopied) app.notify.say({ title: 'The notes are on the clipboard' });
  };
  return (
    <Tooltip label="Copy all">
      <ActionIcon variant="subtle" color="gray" size={24} aria-label="Copy all notes" onClick={copy}>
        <IconCopy size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
