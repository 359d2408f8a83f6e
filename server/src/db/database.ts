import { type EntityManager, IsolationLevel, type Logger, type MikroORM } from '@mikro-orm/postgresql'
import type { ConnectionTarget } from '../embedded/target.js'
import { StartError } from '../start-error.js'
import { returnLostConnections } from './lost-connection.js'
import { programRole } from './migrations/row-security.js'
import { openOrm } from './orm.js'
import { tenant } from './tenant.js'

/** How far one transaction sees: a workspace, and of it every organization or those named. */
export interface Scope {
  readonly workspaceId: string
  readonly organizations: '*' | readonly string[]
}

/** The program's way to its tables. */
export interface Database {
  /** One transaction inside one workspace: rows of others do not exist in it, whatever the query says. */
  inWorkspace<Result>(
    scope: Scope,
    work: (em: EntityManager) => Promise<Result>,
    options?: { readonly readOnly?: boolean },
  ): Promise<Result>
  /** Tells the listener of every statement until the returned function is called. */
  onStatement(listener: (statement: string) => void): () => void
  close(): Promise<void>
}

/** Connections at most: enough for the work of one program on a small server. */
const poolSize = 10

/** Connects as the program's role, which cannot bypass row security. */
export async function connect(target: ConnectionTarget): Promise<Database> {
  const listeners = new Set<(statement: string) => void>()
  const orm = await openOrm(target, {
    driverOptions: {
      ...(target.ssl === undefined ? {} : { ssl: target.ssl }),
      options: `-c role=${programRole}`,
      application_name: 'seloste',
      onPoolCreated: returnLostConnections,
    },
    pool: { max: poolSize },
    loggerFactory: () => statementLogger(listeners),
    allowGlobalContext: false,
  })
  try {
    await assertBound(orm)
  } catch (error) {
    await orm.close(true)
    throw error
  }
  return {
    inWorkspace: (scope, work, { readOnly = false } = {}) => inWorkspace(orm, scope, work, readOnly),
    onStatement: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => orm.close(true),
  }
}

/** Rows of a statement of our own, inside the transaction of the entity manager; `?` stands for each parameter. */
export function rowsOf<Row>(em: EntityManager, statement: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  return em.getConnection().execute(statement, [...parameters], 'all', em.getTransactionContext()) as Promise<Row[]>
}

/** What a transaction does last, before it is committed. */
type Ending = (em: EntityManager) => Promise<void>

/** Endings by the transaction that they belong to. */
const endings = new WeakMap<object, Ending[]>()

/** Does this when everything else of the transaction is done, just before it is committed; a failure undoes it all. */
export function beforeCommit(em: EntityManager, ending: Ending): void {
  const own = endings.get(em.getTransactionContext() ?? em)
  if (!own) throw new Error('Only a transaction inside a workspace has an end to wait for')
  own.push(ending)
}

/** Lets the rest of the transaction see an organization that it has just made. */
export async function admitOrganization(em: EntityManager, organizationId: string): Promise<void> {
  await rowsOf(
    em,
    `select set_config('app.organizations', case current_setting('app.organizations')
       when '*' then '*' when '' then ? else current_setting('app.organizations') || ',' || ? end, true)`,
    [organizationId, organizationId],
  )
}

async function inWorkspace<Result>(
  orm: MikroORM,
  { workspaceId, organizations }: Scope,
  work: (em: EntityManager) => Promise<Result>,
  readOnly: boolean,
): Promise<Result> {
  const fork = orm.em.fork({ clear: true }) as EntityManager
  fork.setFilterParams(tenant, { workspaceId })
  fork.setSessionContext({
    variables: { 'app.workspace': workspaceId, 'app.organizations': organizations === '*' ? '*' : organizations.join(',') },
  })
  const whole = async (em: EntityManager): Promise<Result> => {
    const own: Ending[] = []
    endings.set(em.getTransactionContext() ?? em, own)
    const result = await work(em)
    for (const ending of own) await ending(em)
    return result
  }
  // A page that asks several things sees them all as of one moment.
  return fork.transactional(
    (em) => whole(em as EntityManager),
    readOnly ? { readOnly, isolationLevel: IsolationLevel.REPEATABLE_READ } : {},
  )
}

/** A program that could see across workspaces must not start. */
async function assertBound(orm: MikroORM): Promise<void> {
  const [row] = await orm.em
    .getConnection()
    .execute<{ bound: boolean }[]>(
      'select current_user = ? and not rolsuper and not rolbypassrls as bound from pg_roles where rolname = current_user',
      [programRole],
    )
  if (!row?.bound) throw new StartError(`The database does not bind the program to the role ${programRole}`)
}

function statementLogger(listeners: ReadonlySet<(statement: string) => void>): Logger {
  const nothing = (): void => undefined
  return {
    log: nothing,
    error: nothing,
    warn: nothing,
    setDebugMode: nothing,
    isEnabled: (namespace) => namespace === 'query' && listeners.size > 0,
    logQuery: ({ query }) => {
      for (const listener of listeners) listener(query ?? '')
    },
  }
}
