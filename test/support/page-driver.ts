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
    // Shorter than a test may take, so that what is missing is named.
    page.setDefaultTimeout(20_000)
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

  /** Pastes a notice where notices are brought in, and goes to what was read from it. */
  async pasteNotice(name: string, notice: string): Promise<void> {
    const { intake } = this.words
    await this.page.getByLabel(intake.paste).fill(notice)
    await this.page.getByLabel(intake.pasteName, { exact: true }).fill(name)
    await this.page.getByRole('button', { name: intake.read }).click()
    await this.page.getByRole('region', { name: intake.uploads }).getByRole('link', { name: intake.look }).click()
  }

  /** Gives files where notices are brought in, as a choice or a drop does. */
  async dropFiles(files: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[]): Promise<void> {
    await this.page.getByLabel(this.words.intake.drop).setInputFiles([...files])
  }

  /** How a file that was given fared. */
  upload(name: string): Locator {
    return this.page.getByRole('region', { name: this.words.intake.uploads }).getByRole('listitem').filter({ hasText: name })
  }

  /** What was read from a document. */
  candidates(): Locator {
    return this.page.getByRole('list', { name: this.words.document.proposalsHead }).getByRole('listitem')
  }

  /** Accepts the certain ones at once and the others one by one; after each answer the next one that waits comes up. */
  async acceptEveryCandidate(): Promise<void> {
    const { document } = this.words
    const waiting = this.candidates().filter({ has: this.page.getByText(document.statuses.waiting, { exact: true }) })
    const before = await waiting.count()
    await this.page.getByRole('button', { name: document.acceptCertain.split('(')[0] ?? '' }).click()
    await waiting.nth(before - 1).waitFor({ state: 'detached' })
    for (let left = await waiting.count(); left > 0; left -= 1) {
      // By the key: the list scrolls to the next one, and a pointer aimed before would meet another row.
      await this.candidates().getByRole('button', { name: document.accept, exact: true }).press('Enter')
      await waiting.nth(left - 1).waitFor({ state: 'detached' })
    }
  }

  /** The text of a document, in its own language. */
  source(name: string): Locator {
    return this.page.getByRole('region', { name }).last()
  }

  /** What is marked in a quotation or a document; there is no name to find it by. */
  marks(within: Locator): Locator {
    return within.locator('mark')
  }

  /** Sets what the first transfer of a record rests on. */
  async setGround({ ground, signedOn, assessedOn }: { ground: RegExp; signedOn: string; assessedOn: string }): Promise<void> {
    const { record } = this.words
    const field = this.page.getByLabel(record.ground, { exact: true })
    const option = field.getByRole('option', { name: ground }).first()
    await option.waitFor({ state: 'attached' })
    await field.selectOption({ label: (await option.textContent()) ?? '' })
    await this.page.getByLabel(record.signedOn).fill(signedOn)
    await this.page.getByLabel(record.assessedOn).fill(assessedOn)
  }

  /** The words of the first purpose in the form of a record. */
  purpose(): Locator {
    const { record } = this.words
    return this.page.getByRole('group', { name: say(record.purpose, { n: 1 }), exact: true }).getByLabel(record.inWords)
  }

  async writePurpose(words: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.record.addPurpose }).click()
    await this.purpose().fill(words)
  }

  async confirmRecord(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.record.confirm }).click()
  }
}
