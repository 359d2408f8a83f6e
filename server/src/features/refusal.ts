import { Refused } from '../access/gate.js'
import { type RefusalCode } from '../graphql/words.js'
import { Refusal } from '../graphql/shared.type.js'
import type { Fault } from './input-check.js'

/** An expected refusal with the fields at fault; nothing of the transaction stays. */
export class Rejected extends Error {
  override name = 'Rejected'
  constructor(
    readonly code: RefusalCode,
    readonly fields: readonly Fault[] = [],
  ) {
    super(code)
  }
}

/** Somebody saved first. The caller shows what is stored. */
export class Stale extends Error {
  override name = 'Stale'
  constructor(
    readonly id: string,
    readonly fields: readonly string[] = [],
  ) {
    super('stale_version')
  }
}

/** Throws unless no field is at fault. */
export function accept(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Rejected('invalid_input', faults)
}

/** An expected refusal as the API tells it; anything else goes on as the error that it is. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Rejected) return Object.assign(new Refusal(), { code: error.code, fields: error.fields })
  if (error instanceof Refused) return Object.assign(new Refusal(), { code: error.code, fields: [] })
  throw error
}

/** What was done, or the refusal. */
export async function attempt<Done>(work: Promise<Done>): Promise<Done | Refusal> {
  try {
    return await work
  } catch (error) {
    return refusalOf(error)
  }
}
