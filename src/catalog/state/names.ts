/** A name as SQL needs it: in quotes where it is not plain. */
export function quoteName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}

/** The name itself the first time, then with `#2` and so on. A name in quotes cannot be taken for another's. */
export function countId(created: Map<string, number>, name: string): string {
  const count = (created.get(name) ?? 0) + 1
  created.set(name, count)
  return count === 1 ? name : `${name}#${count}`
}

/** Every id that was given. */
export function listIds(created: ReadonlyMap<string, number>): string[] {
  return [...created].flatMap(([name, count]) =>
    Array.from({ length: count }, (_, index) => (index === 0 ? name : `${name}#${index + 1}`)),
  )
}
