/** A request that is answered with a sentence instead of what was asked for. The message is for participants. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

/** The sender went away before everything had arrived; there is nobody to answer. */
export class SenderGone extends Error {
  override readonly name = 'SenderGone'
}
