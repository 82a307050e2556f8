import { fork } from 'node:child_process'
import type { Services } from './services.ts'

interface Answer {
  readonly id: number
  readonly value?: unknown
  readonly error?: string
}

/** Starts the services' process. Closing it lets the process end. */
export function startServices(): Services & AsyncDisposable {
  const child = fork(new URL('./services.ts', import.meta.url))
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let count = 0
  child.on('message', ({ id, value, error }: Answer) => {
    const { resolve, reject } = waiting.get(id) ?? {}
    waiting.delete(id)
    if (error === undefined) resolve?.(value as never)
    else reject?.(new Error(error))
  })
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => {
      for (const { reject } of waiting.values()) reject(new Error('the services have ended early'))
      resolve()
    })
  })

  function ask<T>(name: keyof Services, options?: object): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const id = ++count
      waiting.set(id, { resolve, reject })
      child.send({ id, name, options })
    })
  }

  return {
    connect: () => ask('connect'),
    prepare: options => ask('prepare', options),
    begin: options => ask('begin', options),
    end: () => ask('end'),
    async [Symbol.asyncDispose]() {
      child.disconnect()
      await ended
    },
  }
}
