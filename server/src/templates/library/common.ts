// Wordings and times that many activities share.
import type { StarterCountry, StarterData, StarterRetention } from '../starter.js'
import { say } from '../starter.js'

export const contactDetails = say('Nimi ja yhteystiedot', 'Namn och kontaktuppgifter', 'Name and contact details')
export const themselves = say('Rekisteröity itse', 'Den registrerade själv', 'The data subject')
export const systemSupplier = {
  text: say('Järjestelmän toimittaja', 'Systemleverantör', 'Supplier of the system'),
  role: 'processor',
} as const
export const accountingFirm = { text: say('Tilitoimisto', 'Redovisningsbyrå', 'Accounting firm'), role: 'processor' } as const
export const taxAuthority = { text: say('Verohallinto', 'Skattemyndigheten', 'Tax authority'), role: 'authority' } as const
export const mailService = {
  text: say('Sähköpostin lähetyspalvelu', 'Utskickstjänst för e-post', 'Mailing service'),
  role: 'processor',
} as const

/** What most registers need; more is chosen by risk. */
export const basicMeasures = ['access_control', 'authentication', 'encryption_in_transit', 'backup', 'updates', 'training'] as const
export const strongMeasures = [...basicMeasures, 'mfa', 'encryption_at_rest', 'logging', 'confidentiality'] as const

/** Vouchers: six years in Finland and seven in Sweden, from the end of a calendar year. */
export const vouchers: Readonly<Record<StarterCountry, StarterRetention>> = {
  FI: { period: 'P6Y', start: 'end_of_calendar_year', statute: 'Kirjanpitolaki 1336/1997 2:10 §' },
  SE: { period: 'P7Y', start: 'end_of_calendar_year', statute: 'Bokföringslag (1999:1078) 7 kap. 2 §' },
}

export const after = (period: string, start: NonNullable<StarterRetention['start']>): StarterRetention => ({ period, start })

/** Invoices and payments, with the retention of vouchers. */
export const payments: StarterData = {
  text: say('Laskut ja maksutapahtumat', 'Fakturor och betalningar', 'Invoices and payments'),
  kept: vouchers,
}
