/** Under this scale so many arrows lie side by side that they grow thinner with the map again. */
const crowdedZoom = 0.09;
const thinnestShare = 0.4;

/**
 * The width of an arrow's line on a map at this scale, in pixels at 100 %, from the one it has near. On the screen it
 * does not fall under a least width, which still differs from bin to bin.
 */
export function farWidth(width: number, zoom: number): number {
  const crowding = Math.max(thinnestShare, Math.min(1, zoom / crowdedZoom));
  const least = (0.2 + 0.5 * width) * crowding;
  return Math.max(width, least / zoom);
}
