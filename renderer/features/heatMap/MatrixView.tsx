export function MatrixView() {
  return <div />;
}
