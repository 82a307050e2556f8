import type { Field } from '../policy/schema.ts'
import type { Change } from './change.ts'
import type { ChangeGroup } from './change-group.ts'
import type { Direction } from './direction.ts'
import { rankHarm } from './harm.ts'

/** More changes than anybody reads, and few enough for a report. */
export const MAX_CHANGES = 1_000

/** UTF-16 units of what changes show: each relation of a name shows every filter on that name. */
const MAX_SHOWN = 1_000_000

/** Any number of changes: all are counted, and no more made than are listed in the end. */
export class BoundedChanges {
  readonly directions: ReadonlySet<Direction>
  readonly fields: ReadonlySet<Field>
  readonly count: number
  /** In the order of their groups; of each rank as many as there may be room for. */
  readonly #made: readonly Ranked[]

  constructor(groups: Iterable<ChangeGroup>) {
    const rooms = new Map<number, Room>()
    const directions = new Set<Direction>()
    const fields = new Set<Field>()
    const made: Ranked[] = []
    let count = 0
    for (const group of groups) {
      directions.add(group.direction)
      fields.add(group.field)
      count += group.count
      const rank = rankHarm(group)
      const room = rooms.get(rank) ?? new Room(MAX_CHANGES)
      rooms.set(rank, room)
      if (room.isFull) continue
      for (const change of group.list()) {
        made.push({ rank, change })
        room.fill(change)
        if (room.isFull) break
      }
    }
    this.directions = directions
    this.fields = fields
    this.count = count
    this.#made = made
  }

  /** At most so many changes, the most harmful, in the order of their groups. */
  list(most: number): Change[] {
    const room = new Room(most)
    const worst = new Set<Change>()
    for (const { change } of this.#made.toSorted((one, other) => one.rank - other.rank)) {
      if (room.isFull) break
      worst.add(change)
      room.fill(change)
    }
    return this.#made.flatMap(({ change }) => (worst.has(change) ? [change] : []))
  }
}

interface Ranked {
  readonly rank: number
  readonly change: Change
}

/** Room for some changes, and for what they show. */
export class Room {
  #changes: number
  #shown = MAX_SHOWN

  constructor(changes: number) {
    this.#changes = changes
  }

  get isFull(): boolean {
    return this.#changes <= 0 || this.#shown <= 0
  }

  fill({ before, after }: Pick<Change, 'before' | 'after'>): void {
    this.#changes -= 1
    this.#shown -= String(before).length + String(after).length
  }
}
