import type { Selection } from '../../../state/sessionStore.ts';

/** The commands in the menu of what is selected, by section. Only those that are enabled are shown. */
export function menuSections(selection: Selection): readonly (readonly string[])[] {
  switch (selection.kind) {
    case 'step':
      return [
        [
          'step.rename',
          'step.next',
          'steps.join',
          'step.nextLane',
          'step.before',
          'step.connect',
          'comment.add',
        ],
        ['edit.cut', 'edit.copy', 'edit.paste', 'edit.duplicate'],
        ['step.kind.task', 'step.kind.decision', 'step.kind.wait', 'step.kind.start', 'step.kind.end'],
        ['steps.alignLeft', 'steps.alignRight', 'steps.spread', 'steps.oneLane', 'steps.unpin', 'lane.split'],
        ['step.delete', 'step.deleteApart'],
      ];
    case 'lane':
      return [
        ['lane.rename', 'lane.step', 'lane.addBelow'],
        ['lane.up', 'lane.down', 'lane.merge'],
        ['edit.copy', 'edit.paste'],
        ['lane.delete'],
      ];
    case 'handoff':
    case 'connection':
      return [['arrow.condition', 'comment.add'], ['arrow.delete']];
    case 'none':
      return [
        ['step.free', 'lane.add', 'parking.note'],
        ['edit.paste', 'walk.all'],
        ['find.open', 'view.fit'],
      ];
  }
}
