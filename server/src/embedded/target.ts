/** Where a PostgreSQL server is reached; `host` is a host name or, for the embedded server, the folder of its socket. */
export interface ConnectionTarget {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password?: string
  readonly database: string
  readonly ssl?: false | { readonly rejectUnauthorized: boolean; readonly ca?: string }
}
