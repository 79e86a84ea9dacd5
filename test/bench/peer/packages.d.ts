declare module 'bpmn-auto-layout' {
  /** Takes BPMN without a diagram and gives back BPMN with one. */
  export function layoutProcess(xml: string): Promise<string>;
}
