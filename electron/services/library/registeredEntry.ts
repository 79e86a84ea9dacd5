import type { Owner } from '../../../shared/model/owner.ts';
import type { System } from '../../../shared/model/system.ts';
import type { MapRecord } from '../../../shared/model/workflowMap.ts';

/** An owner or a system. What each says about itself besides its name is called differently. */
export type RegisteredEntry = Owner | System;

export function isEntry(record: MapRecord): record is RegisteredEntry {
  return record.type === 'owner' || record.type === 'system';
}

export function aboutOf(entry: RegisteredEntry): string {
  return entry.type === 'owner' ? entry.role : entry.notes;
}

export function described(entry: RegisteredEntry, name: string, about: string): RegisteredEntry {
  return entry.type === 'owner' ? { ...entry, name, role: about } : { ...entry, name, notes: about };
}
