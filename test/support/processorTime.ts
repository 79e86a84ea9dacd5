/**
 * What the work costs in milliseconds of processor time, the least of three times: unlike the time on the clock, it is
 * much the same when others use the machine.
 */
export function processorTime(work: () => unknown): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...costs);
}
