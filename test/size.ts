import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    size: 'short' | 'long'
  }
}

/** Whether everything is tried (`npm run test:long`), and not a sample of it (`npm test`). vitest.config.ts decides. */
export const IS_LONG = inject('size') === 'long'

/** How often a property is tried, or how large a thing is made. */
export function pick<T>({ short, long }: { short: T; long: T }): T {
  return IS_LONG ? long : short
}
