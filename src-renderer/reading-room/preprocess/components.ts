import type { InkMask } from './threshold.ts';

/** One connected blob of ink (8-neighbourhood), as its box and its number of pixels. */
export interface Blob {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly ink: number;
}

class Forest {
  private readonly parents: number[] = [];

  add(): number {
    this.parents.push(this.parents.length);
    return this.parents.length - 1;
  }

  root(label: number): number {
    let at = label;
    for (let parent = this.parents[at] ?? at; parent !== at; parent = this.parents[at] ?? at) {
      this.parents[at] = this.parents[parent] ?? parent;
      at = parent;
    }
    return at;
  }

  join(left: number, right: number): void {
    const a = this.root(left);
    const b = this.root(right);
    if (a < b) this.parents[b] = a;
    else this.parents[a] = b;
  }

  get size(): number {
    return this.parents.length;
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

interface Growing {
  left: number;
  top: number;
  right: number;
  bottom: number;
  ink: number;
}

/** Runs of ink of one row, each joined to the runs of the row above that touch it. */
function scanRow(mask: InkMask, y: number, above: readonly Run[], forest: Forest, boxes: Growing[]): Run[] {
  const runs: Run[] = [];
  const row = y * mask.width;
  let next = 0;
  for (let x = 0; x < mask.width; x += 1) {
    if (mask.data[row + x] !== 1) continue;
    const from = x;
    while (x + 1 < mask.width && mask.data[row + x + 1] === 1) x += 1;
    while (next < above.length && (above[next]?.to ?? 0) < from - 1) next += 1;
    let label = -1;
    for (let index = next; index < above.length; index += 1) {
      const other = above[index];
      if (other === undefined || other.from > x + 1) break;
      if (label < 0) label = other.label;
      else forest.join(label, other.label);
    }
    if (label < 0) {
      label = forest.add();
      boxes.push({ left: from, top: y, right: x, bottom: y, ink: 0 });
    }
    const box = boxes[label];
    if (box !== undefined) {
      box.left = Math.min(box.left, from);
      box.right = Math.max(box.right, x);
      box.bottom = y;
      box.ink += x - from + 1;
    }
    runs.push({ from, to: x, label });
  }
  return runs;
}

/** All blobs of the mask, by runs and union-find: one pass over the pixels, one over the labels. */
export function findBlobs(mask: InkMask): Blob[] {
  const forest = new Forest();
  const boxes: Growing[] = [];
  let above: Run[] = [];
  for (let y = 0; y < mask.height; y += 1) above = scanRow(mask, y, above, forest, boxes);
  for (let label = forest.size - 1; label >= 0; label -= 1) {
    const root = forest.root(label);
    const from = boxes[label];
    const into = boxes[root];
    if (root === label || from === undefined || into === undefined) continue;
    into.left = Math.min(into.left, from.left);
    into.top = Math.min(into.top, from.top);
    into.right = Math.max(into.right, from.right);
    into.bottom = Math.max(into.bottom, from.bottom);
    into.ink += from.ink;
  }
  return boxes
    .filter((_, label) => forest.root(label) === label)
    .map(({ left, top, right, bottom, ink }) => ({
      left,
      top,
      width: right - left + 1,
      height: bottom - top + 1,
      ink,
    }));
}
