export function RankingView() {
  return <div />;
}
