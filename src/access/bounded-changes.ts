import type { Field } from '../policy/schema.ts'
import type { Change, ChangeGroup } from './change.ts'
import type { Direction } from './direction.ts'

/** More changes than anybody reads, and few enough for a report. */
export const MAX_CHANGES = 1_000

/** UTF-16 units of what changes show: each relation of a name shows every filter on that name. */
const MAX_SHOWN = 1_000_000

/** What to list first where there are too many. */
const WORST_FIRST: readonly Direction[] = ['widens', 'mixed', 'unclear', 'narrows', 'neutral']

/** Any number of changes: all are counted, and no more made than are listed in the end. */
export class BoundedChanges {
  readonly directions: ReadonlySet<Direction>
  readonly fields: ReadonlySet<Field>
  readonly count: number
  /** In the order of their groups; of each direction as many as there may be room for. */
  readonly #made: readonly Change[]

  constructor(groups: Iterable<ChangeGroup>) {
    const rooms = new Map(WORST_FIRST.map(direction => [direction, new Room(MAX_CHANGES)]))
    const directions = new Set<Direction>()
    const fields = new Set<Field>()
    const made: Change[] = []
    let count = 0
    for (const { direction, field, count: size, list } of groups) {
      directions.add(direction)
      fields.add(field)
      count += size
      const room = rooms.get(direction)
      if (room?.isFull !== false) continue
      for (const change of list()) {
        made.push(change)
        room.fill(change)
        if (room.isFull) break
      }
    }
    this.directions = directions
    this.fields = fields
    this.count = count
    this.#made = made
  }

  /** At most so many changes, the worst, in the order of their groups. */
  list(most: number): Change[] {
    const room = new Room(most)
    const worst = new Set<Change>()
    for (const direction of WORST_FIRST) {
      for (const change of this.#made) {
        if (change.direction !== direction || room.isFull) continue
        worst.add(change)
        room.fill(change)
      }
    }
    return this.#made.filter(change => worst.has(change))
  }
}

/** Room for some changes, and for what they show. */
class Room {
  #changes: number
  #shown = MAX_SHOWN

  constructor(changes: number) {
    this.#changes = changes
  }

  get isFull(): boolean {
    return this.#changes <= 0 || this.#shown <= 0
  }

  fill({ before, after }: Change): void {
    this.#changes -= 1
    this.#shown -= String(before).length + String(after).length
  }
}
