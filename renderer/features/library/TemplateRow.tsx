import { UnstyledButton } from '@mantine/core';
import type { Template } from '../../state/libraryStore.ts';
import styles from './TemplateRow.module.css';

interface TemplateRowProps {
  readonly templates: readonly Template[];
  start(templateId: string): void;
}

/** Believable maps to begin from. Each is opened as a copy. */
export function TemplateRow({ templates, start }: TemplateRowProps) {
  if (templates.length === 0) return null;
  return (
    <section aria-labelledby="templates-title">
      <h2 id="templates-title" className={styles.title}>
        Start from…
      </h2>
      <ul className={styles.row}>
        {templates.map((template) => (
          <li key={template.id}>
            <UnstyledButton className={styles.template} onClick={() => start(template.id)}>
              <span className={styles.name}>{template.title}</span>
              <span className={styles.summary}>{template.summary}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
