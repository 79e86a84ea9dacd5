export function HeatLegend() {
  return <span />;
}
