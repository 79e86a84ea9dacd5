/** What is known of the selected thing, and where it is changed. */
export function Panel() {
  return <aside aria-label="Details" />;
}
