/** An answer that is not a success, as GitHub words it. */
export class HttpError extends Error {
  readonly status: number
  readonly errors: unknown[] | undefined

  constructor(status: number, message: string, errors?: unknown[]) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

export function notFound(): HttpError {
  return new HttpError(404, 'Not Found')
}

/** What a token without the permission hears. */
export function notAccessible(): HttpError {
  return new HttpError(403, 'Resource not accessible by integration')
}

export interface FieldError {
  resource: string
  field: string
  code: string
  message?: string
}

export function invalid(...errors: (FieldError | string)[]): HttpError {
  return new HttpError(422, 'Validation Failed', errors)
}
