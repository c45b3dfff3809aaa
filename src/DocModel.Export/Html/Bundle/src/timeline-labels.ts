/** A label: one item, or several that stand too close to be told apart. Items are given by index and sorted by place. */
export interface Group {
  readonly first: number;
  readonly last: number;
  /** Where it belongs. */
  readonly at: number;
}

/** Where labels must be joined, those are that lie on one spot, whether it takes them or not. */
const spot = 4;

/** Joins neighbours until there are no more groups than fit: those that lie closest are joined first. */
export function groups(places: readonly number[], most: number, height: number): Group[] {
  if (places.length <= most) return cut(places, 0);
  let none = spot;
  if (cut(places, none).length <= most) return cut(places, none);
  let all = height;
  while (cut(places, all).length > most) all *= 2;
  for (let i = 0; i < 12; i++) {
    const middle = (none + all) / 2;
    if (cut(places, middle).length > most) none = middle;
    else all = middle;
  }
  return cut(places, all);
}

function cut(places: readonly number[], reach: number): Group[] {
  const result: Group[] = [];
  for (let first = 0; first < places.length; ) {
    let last = first;
    while (reach > 0 && last + 1 < places.length && places[last + 1]! - places[first]! <= reach) last++;
    result.push({ first, last, at: (places[first]! + places[last]!) / 2 });
    first = last + 1;
  }
  return result;
}

/**
 * Moves labels apart so that none overlaps and all stay in the frame, each as near to its place as can be (least squares: the pool of
 * adjacent violators). Labels are given by centre and height, in order; their centres come back.
 */
export function spread(centres: readonly number[], heights: readonly number[], top: number, bottom: number): number[] {
  interface Pool { sum: number; count: number; start: number }
  // With each label moved up by the heights before it, "no overlap" becomes "in order".
  const before: number[] = [];
  let total = 0;
  for (const height of heights) {
    before.push(total);
    total += height;
  }
  const pools: Pool[] = [];
  centres.forEach((centre, i) => {
    let pool: Pool = { sum: centre - heights[i]! / 2 - before[i]!, count: 1, start: i };
    for (let previous = pools.at(-1); previous && previous.sum / previous.count >= pool.sum / pool.count; previous = pools.at(-1)) {
      pool = { sum: previous.sum + pool.sum, count: previous.count + pool.count, start: previous.start };
      pools.pop();
    }
    pools.push(pool);
  });
  const result: number[] = [];
  pools.forEach((pool, i) => {
    const end = pools[i + 1]?.start ?? centres.length;
    const place = Math.max(top, Math.min(pool.sum / pool.count, bottom - total));
    for (let label = pool.start; label < end; label++) result.push(place + before[label]! + heights[label]! / 2);
  });
  return result;
}
