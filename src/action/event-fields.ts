/** Typed access to the fields of an event. Other fields are ignored. */
export interface Fields {
  object(name: string): Fields
  /** Null where it is null or absent. */
  optionalObject(name: string): Fields | null
  /** Not empty. */
  text(name: string): string
  optionalText(name: string): string | null
  number(name: string): number
  optionalBoolean(name: string): boolean | null
  /** A complete commit id in lower case; all zeros for none. */
  commit(name: string): string
}

/** The fields of an object. Errors name it by `path`, and never quote a value. */
export function readFields(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is not an object`)
  const get = (name: string): unknown => (Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined)
  const fail = (name: string, expected: string) => new Error(`${path}.${name} is not ${expected}`)
  const fields: Fields = {
    object: name => readFields(get(name), `${path}.${name}`),
    optionalObject: name => (get(name) === undefined || get(name) === null ? null : fields.object(name)),
    text: name => {
      const text = get(name)
      if (typeof text !== 'string' || text === '') throw fail(name, 'a text')
      return text
    },
    optionalText: name => (get(name) === undefined || get(name) === null ? null : fields.text(name)),
    number: name => {
      const number = get(name)
      if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw fail(name, 'a whole number')
      return number
    },
    optionalBoolean: name => {
      const boolean = get(name)
      return typeof boolean === 'boolean' ? boolean : null
    },
    commit: name => {
      const text = fields.text(name)
      if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) throw fail(name, 'the id of a commit')
      return text
    },
  }
  return fields
}
