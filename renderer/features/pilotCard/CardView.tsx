/** The pilot decision card of one handoff: the form, and the page as it prints. */
export function CardView() {
  return <p>Pilot decision card</p>;
}
