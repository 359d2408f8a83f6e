// Where the names of countries stand on the map, so that none lies over another.

/** A place that wants a label, in the units of the drawn map. */
export interface Wanted {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Placed extends Wanted {
  readonly left: number
  readonly top: number
}

const gap = 4

/** Puts each label as near to its place as the ones before it leave room; the first asked stand nearest. */
export function placeLabels(wanted: readonly Wanted[], width: number, height: number): readonly Placed[] {
  const placed: Placed[] = []
  for (const label of wanted) {
    const free = candidates(label).find(
      ([left, top]) => isInside(label, left, top, width, height) && placed.every((other) => !overlap(label, left, top, other)),
    )
    const [left, top] = free ?? clamped(label, width, height)
    placed.push({ ...label, left, top })
  }
  return placed
}

/** Below, right, left and above the place, then further away. */
function candidates({ x, y, width, height }: Wanted): readonly (readonly [number, number])[] {
  return Array.from({ length: 9 }, (_, ring) => 10 + ring * 16).flatMap((away) => [
    [x - width / 2, y + away] as const,
    [x + away, y - height / 2] as const,
    [x - width - away, y - height / 2] as const,
    [x - width / 2, y - height - away] as const,
    [x + away, y + away] as const,
    [x - width - away, y + away] as const,
  ])
}

const isInside = (label: Wanted, left: number, top: number, width: number, height: number): boolean =>
  left >= 0 && top >= 0 && left + label.width <= width && top + label.height <= height

const overlap = (label: Wanted, left: number, top: number, other: Placed): boolean =>
  left < other.left + other.width + gap &&
  other.left < left + label.width + gap &&
  top < other.top + other.height + gap &&
  other.top < top + label.height + gap

const clamped = ({ x, y, width: own, height: tall }: Wanted, width: number, height: number): readonly [number, number] => [
  Math.max(0, Math.min(x, width - own)),
  Math.max(0, Math.min(y, height - tall)),
]
