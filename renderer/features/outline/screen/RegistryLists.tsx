import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';

/** What the fields for owners and systems offer to complete. */
export function RegistryLists({ map }: { readonly map: WorkflowMap }) {
  return (['owner', 'system'] as const).map((type) => (
    <datalist key={type} id={`outline-${type}s`}>
      {[...map[type].values()].map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
  ));
}
