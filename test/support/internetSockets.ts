import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const tables = ['tcp', 'tcp6', 'udp', 'udp6'] as const;

/**
 * The internet sockets, listening or connected, of a process and everything it started, as `tcp 0100007F:1F90`:
 * the table and the local end as Linux writes it. Pipes and local sockets are none.
 */
export function internetSockets(processId: number): string[] {
  const inodes = new Set(processTree(processId).flatMap(socketInodes));
  return tables.flatMap((table) =>
    linesOf(`/proc/net/${table}`).flatMap((line) => {
      // Columns: number, local end, remote end, state, …; the tenth is the socket's inode.
      const columns = line.trim().split(/\s+/);
      return inodes.has(columns[9] ?? '') ? [`${table} ${columns[1]}`] : [];
    }),
  );
}

function processTree(processId: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const tree = [processId];
  for (const id of tree) for (const [child, parent] of parents) if (parent === id) tree.push(child);
  return tree;
}

function parentOf(processId: number): number {
  // The program's name, in brackets, may hold spaces; the parent is the second word after it.
  const [stat = ''] = linesOf(`/proc/${processId}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

function socketInodes(processId: number): string[] {
  try {
    return readdirSync(`/proc/${processId}/fd`).flatMap((descriptor) => {
      const inode = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${processId}/fd/${descriptor}`))?.[1];
      return inode ? [inode] : [];
    });
  } catch {
    // The process ended meanwhile; it holds no sockets any more.
    return [];
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
