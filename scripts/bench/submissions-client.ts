// The other end of the line: so many clients, each sending one application after another. A thread of its own.
import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import { wireOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'

export interface Load {
  readonly url: string
  readonly clients: number
  /** Submissions in all. */
  readonly count: number
  /** Begins every id. */
  readonly prefix: string
}

export interface Measured {
  /** Acknowledged submissions a second. */
  readonly perSecond: number
  /** Milliseconds. */
  readonly p99: number
}

const answers = wireOf(pairsOfAnswers(mentorApplication, mentorApplicationExample))

async function measure({ url, clients, count, prefix }: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const times: number[] = []
  let next = 0
  const client = async (): Promise<void> => {
    while (next < count) {
      next += 1
      const body = JSON.stringify({ id: `${prefix}-${String(next).padStart(20, '0')}`, answers })
      const began = performance.now()
      await post(`${url}/submit/${mentorApplication.id}`, body, agent)
      times.push(performance.now() - began)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  const sorted = times.toSorted((one, other) => one - other)
  return { perSecond: count / seconds, p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN }
}

function post(address: string, body: string, agent: Agent): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request(address, { method: 'POST', headers, agent }, (response) => {
      response.resume()
      response.once('end', () => {
        if (response.statusCode === 201) resolve()
        else reject(new Error(`A submission was answered ${response.statusCode}.`))
      })
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

parentPort?.postMessage(await measure(workerData as Load))
