/** The server can't start; the message says why and what to do. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}

/** What a refused address or port means to whoever chose it. */
export function startProblemOf(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const other = `PORT=${port < 65_535 ? port + 1 : port - 1} npm start`
  switch (code) {
    case 'EADDRINUSE':
      return new StartProblem(`Port ${port} is in use by another program. Stop it, or choose another: ${other}`)
    case 'EACCES':
      return new StartProblem(`Port ${port} is reserved by the system. Choose another: PORT=4321 npm start`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartProblem(`HOST=${host} is no address of this computer. Leave it out, or use 127.0.0.1 or 0.0.0.0`)
    default:
      return error
  }
}
