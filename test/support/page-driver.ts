// The dashboard as a person uses it: everything is found by its role and name, in the words of the interface.
import type { Locator, Page } from 'playwright-core'
import type { Language } from '@seloste/schema/text'
import en from '../../client/src/i18n/en.js'
import fi from '../../client/src/i18n/fi.js'
import sv from '../../client/src/i18n/sv.js'
import type { Person } from './app.js'

/** The interface's words by language. */
export const catalogues: Readonly<Record<Language, typeof fi>> = { fi, sv, en }

/** A message with its values put in; of a plural message the form for that number. */
export function say(message: string, values: Readonly<Record<string, string | number>> = {}): string {
  const forms = message.split(' | ')
  const count = typeof values['n'] === 'number' ? values['n'] : 1
  const at = forms.length === 2 ? Number(count !== 1) : Math.min(count, forms.length - 1)
  return (forms[at] ?? message).replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''))
}

/** One window of the dashboard. */
export class Dashboard {
  readonly words: typeof fi

  constructor(
    readonly page: Page,
    readonly url: string,
    language: Language = 'fi',
  ) {
    this.words = catalogues[language]
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`)
    await this.ready()
  }

  /** Until the page has its heading and says no more that it is fetching. */
  async ready(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor()
    await this.page.getByText(`${this.words.common.loading}…`).first().waitFor({ state: 'detached' })
  }

  async trySignIn({ email, password }: Pick<Person, 'email' | 'password'>): Promise<void> {
    const { signIn } = this.words
    await this.page.goto(`${this.url}/sign-in`)
    await this.page.getByLabel(signIn.email).fill(email)
    await this.page.getByLabel(signIn.password, { exact: true }).fill(password)
    await this.page.getByRole('button', { name: signIn.submit, exact: true }).click()
  }

  async signIn(person: Person): Promise<void> {
    await this.trySignIn(person)
    await this.page.getByRole('navigation', { name: this.words.shell.mainMenu }).waitFor()
    await this.ready()
  }

  async signOut(): Promise<void> {
    const { shell, signIn } = this.words
    await this.page.getByRole('button', { name: shell.account }).click()
    await this.page.getByRole('menuitem', { name: shell.signOut }).click()
    await this.page.getByRole('heading', { name: signIn.title }).waitFor()
  }

  /** A tab of the place where one stands. */
  tab(name: string): Locator {
    return this.page.getByRole('navigation', { name: this.words.shell.mainMenu }).getByRole('link', { name })
  }

  /** Adds a client; the dashboard then shows where notices are brought in. */
  async addClient(name: string): Promise<void> {
    const { portfolio } = this.words
    await this.page.getByRole('button', { name: portfolio.add }).click()
    const dialog = this.page.getByRole('dialog', { name: portfolio.add })
    await dialog.getByLabel(portfolio.name, { exact: true }).fill(name)
    await dialog.getByRole('button', { name: portfolio.add }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  /** The row of a transfer in the form of a record. */
  transferRow(name: string): Locator {
    return this.page.getByRole('form', { name: this.words.record.form }).getByRole('group', { name, exact: true })
  }

  async confirmRecord(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.record.confirm }).click()
  }
}
