import type { E2eWindow } from './e2eWindow.ts';

/** The workflow that the keystroke session draws: what must be on the map afterwards. */
export const drawnWorkflow = {
  title: 'Heat pump, from call to review',
  lanes: ['Sales', 'Dispatch', 'Field crew', 'Warehouse', 'Billing'],
  /** In the order in which they are drawn. */
  steps: [
    'Sales: Take the customer call',
    'Sales: Qualify the lead',
    'Sales: Worth a site visit?',
    'Sales: Decline with a friendly note',
    'Dispatch: Book the site visit',
    'Field crew: Measure the site',
    'Sales: Write the estimate',
    'Sales: Discuss it with the customer',
    'Sales: Customer accepts?',
    'Dispatch: Schedule the installation',
    'Warehouse: Order the missing parts',
    'Warehouse: Pack the parts for the crew',
    'Field crew: Load the van',
    'Field crew: Install the heat pump',
    'Field crew: Test it with the customer',
    'Field crew: File the completion report',
    'Billing: Check the report',
    'Billing: Send the invoice',
    'Billing: Record the payment',
    'Sales: Ask the customer for a review',
  ],
  handoffs: [
    'Qualify the lead -> Book the site visit',
    'Book the site visit -> Measure the site',
    'Measure the site -> Write the estimate',
    'Discuss it with the customer -> Schedule the installation',
    'Schedule the installation -> Order the missing parts',
    'Pack the parts for the crew -> Load the van',
    'File the completion report -> Check the report',
    'Record the payment -> Ask the customer for a review',
  ],
  branches: [
    'Worth a site visit? -no-> Decline with a friendly note',
    'Worth a site visit? -yes-> Book the site visit',
    'Customer accepts? -no-> Write the estimate',
    'Customer accepts? -yes-> Schedule the installation',
  ],
} as const;

/** Characters of all that has a name: lanes, steps, conditions. */
export function countCharacters(): number {
  const names = [
    ...drawnWorkflow.lanes,
    ...drawnWorkflow.steps.map((step) => step.slice(step.indexOf(': ') + 2)),
    ...drawnWorkflow.branches.map((branch) => /-(\w+)->/.exec(branch)?.[1] ?? ''),
  ];
  return names.join('').length;
}

/** Keys that are pressed, such as `Tab`, and texts that are typed, in quotes: a whole map by keyboard. */
const session: readonly (readonly [part: string, ...strokes: readonly string[]])[] = [
  ['lanes', 'l', '"Sales"', 'Enter', 'l', '"Dispatch"', 'Enter', 'l', '"Field crew"', 'Enter'],
  ['lanes', 'l', '"Warehouse"', 'Enter', 'l', '"Billing"', 'Tab', 'Alt+1', '"Take the customer call"'],
  ['steps', 'Tab', '"Qualify the lead"', 'Tab', '"Worth a site visit?"'],
  ['steps', 'Tab', '"no: Decline with a friendly note"'],
  ['branch', 'Control+b', 'Alt+2', '"yes: Book the site visit"'],
  ['handoffs', 'Control+ArrowDown', '"Measure the site"', 'Alt+1', '"Write the estimate"'],
  ['handoffs', 'Tab', '"Discuss it with the customer"', 'Tab', '"Customer accepts?"', 'Enter'],
  ['loop', 'c', '"no: wri"'],
  ['whole', 'Enter', 'b', 'Alt+2', '"yes: Schedule the installation"'],
  ['whole', 'Alt+4', '"Order the missing parts"', 'Tab', '"Pack the parts for the crew"'],
  ['whole', 'Control+ArrowUp', '"Load the van"', 'Tab', '"Install the heat pump"'],
  ['whole', 'Tab', '"Test it with the customer"', 'Tab', '"File the completion report"'],
  ['whole', 'Alt+5', '"Check the report"', 'Tab', '"Send the invoice"', 'Tab', '"Record the payment"'],
  ['whole', 'Alt+1', '"Ask the customer for a review"', 'Enter'],
];

/** Draws the workflow on an empty map without waiting for the page; `after` is called where a part of it ends. */
export async function drawByKeys(window: E2eWindow, after?: (part: string) => Promise<void>): Promise<void> {
  for (const [place, [part, ...strokes]] of session.entries()) {
    for (const stroke of strokes) {
      if (stroke.startsWith('"')) await window.type(stroke.slice(1, -1));
      else await window.press(stroke);
    }
    if (session[place + 1]?.[0] !== part) await after?.(part);
  }
}
