import type { EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLError } from 'graphql'
import { dayOf } from '@seloste/schema/law/day'
import type { Language } from '@seloste/schema/text'
import type { PersonActor, Resource, Verb } from '../access/actor.js'
import { can } from '../access/gate.js'
import type { Database } from '../db/database.js'
import type { Work } from '../features/work.js'
import { told } from './errors.js'
import { Loaders } from './loaders.js'

interface Session {
  readonly work: Promise<Work>
  readonly end: () => Promise<void>
}

/** One request: who asks, one moment for all that is read, a transaction of its own for each thing that is changed. */
export class ApiContext {
  private session: Session | null = null
  private loaders: Loaders | null = null

  constructor(
    private readonly database: Database,
    private signedIn: PersonActor | null,
    readonly at: Date = new Date(),
  ) {}

  /** The signed-in person; null for nobody. */
  get actor(): PersonActor | null {
    return this.signedIn
  }

  /** Lets the rest of the request reach an organization that the person has just made. */
  admit(organizationId: string): void {
    const { organizations } = this.person()
    if (organizations !== '*') this.signedIn = { ...this.person(), organizations: [...organizations, organizationId] }
  }

  get today(): string {
    return dayOf(this.at)
  }

  /** Loads in batches, within the moment of this request. */
  get load(): Loaders {
    this.loaders ??= new Loaders(() => this.read(), this.today)
    return this.loaders
  }

  /** The signed-in person; an error for nobody. */
  person(): PersonActor {
    if (!this.signedIn) throw told('UNAUTHENTICATED', 'Sign in first')
    return this.signedIn
  }

  /** Why the signed-in person may not do this anywhere, if so; throws for nobody. The thing itself is asked about where it is reached. */
  refusal(resource: Resource, verb: Verb): GraphQLError | null {
    return can(this.person(), verb, resource).allowed ? null : told('FORBIDDEN', `Your role does not allow to ${verb} this: ${resource}`)
  }

  /** The read-only transaction that every read of this operation shares; opened when the first one asks. */
  read(): Promise<Work> {
    this.session ??= this.open()
    return this.session.work
  }

  /** Changes something: committed before the answer, and what is read afterwards sees it. */
  async write<Result>(change: (work: Work) => Promise<Result>): Promise<Result> {
    const actor = this.person()
    await this.finish()
    return this.database.inWorkspace(actor, (em) => change({ em, actor, at: this.at }))
  }

  async language(): Promise<Language> {
    return (await this.load.viewer()).language
  }

  /** Ends the reading transaction. The request calls it once it is answered. */
  async finish(): Promise<void> {
    const { session } = this
    this.session = null
    this.loaders = null
    await session?.end()
  }

  private open(): Session {
    const actor = this.person()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    let ended: Promise<void> = Promise.resolve()
    const work = new Promise<Work>((resolve, reject) => {
      const reading = async (em: EntityManager): Promise<void> => {
        resolve({ em, actor, at: this.at })
        await held
      }
      ended = this.database.inWorkspace(actor, reading, { readOnly: true }).catch(reject)
    })
    return {
      work,
      end: () => {
        release()
        return ended
      },
    }
  }
}
