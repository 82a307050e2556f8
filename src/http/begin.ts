/** Work that is begun before anybody needs it. Whether it failed matters only to whoever awaits it. */
export function begin<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {})
  return work
}
