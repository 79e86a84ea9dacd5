import { assignByName } from '../../../shared/model/edits/assignByName.ts';
import type { RegistryType } from '../../../shared/model/edits/registerName.ts';
import type { MapDiff } from '../../../shared/model/mapDiff.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useEdit } from '../../app/appContext.ts';
import { newId } from '../../state/newId.ts';
import { NameProperty } from '../../ui/NameProperty.tsx';
import { useRegistryNames } from './useRegistryNames.ts';

/** An owner or system from the registry. Typing a new name registers and assigns it in one edit. */
export function RegistryProperty({
  label,
  type,
  value,
  emptyText = type === 'owner' ? 'Nobody named' : 'None named',
  assign,
}: {
  readonly label: string;
  readonly type: RegistryType;
  readonly value: string | null;
  /** Shown where nothing is chosen. */
  readonly emptyText?: string;
  assign(map: WorkflowMap, id: string | null): MapDiff;
}) {
  const edit = useEdit();
  const names = useRegistryNames(type);
  const does = `set ${label.toLowerCase()}`;
  return (
    <NameProperty
      label={label}
      value={value}
      names={names}
      emptyText={emptyText}
      onChoose={(id) => edit(does, (map) => assign(map, id))}
      onCreate={(name) => edit(does, (map) => assignByName(map, { type, name, id: newId(), assign }))}
    />
  );
}
