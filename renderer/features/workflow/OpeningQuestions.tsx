import { openingQuestionTexts } from '../../../shared/analysis/openingQuestionTexts.ts';
import { assignByName } from '../../../shared/model/edits/assignByName.ts';
import { changeWorkflow } from '../../../shared/model/edits/changeWorkflow.ts';
import type { MapDiff } from '../../../shared/model/mapDiff.ts';
import type { Workflow } from '../../../shared/model/workflow.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useEdit } from '../../app/appContext.ts';
import { newId } from '../../state/newId.ts';
import { NameProperty } from '../../ui/NameProperty.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextProperty } from '../../ui/TextProperty.tsx';
import styles from './OpeningQuestions.module.css';
import { useRegistryNames } from './useRegistryNames.ts';

const assignSystem = (map: WorkflowMap, systemOfRecordId: string | null): MapDiff =>
  changeWorkflow(map, { patch: { systemOfRecordId } });

/** The five questions a workshop opens with, numbered, each with its answer under it. */
export function OpeningQuestions({ workflow }: { readonly workflow: Workflow }) {
  const edit = useEdit();
  const systems = useRegistryNames('system');
  return (
    <Section title="Opening questions">
      <ol className={styles.questions}>
        {openingQuestionTexts.map(({ field, question, label, example }) => (
          <li key={field} className={styles.question}>
            {field === 'systemOfRecordId' ? (
              <NameProperty
                stacked
                label={question}
                value={workflow.systemOfRecordId}
                names={systems}
                emptyText={example}
                onChoose={(id) => edit(label, (map) => assignSystem(map, id))}
                onCreate={(name) =>
                  edit(label, (map) =>
                    assignByName(map, { type: 'system', name, id: newId(), assign: assignSystem }),
                  )
                }
              />
            ) : (
              <TextProperty
                stacked
                label={question}
                value={workflow[field]}
                placeholder={example}
                onCommit={(text) => edit(label, (map) => changeWorkflow(map, { patch: { [field]: text } }))}
              />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
