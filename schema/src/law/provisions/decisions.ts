import { decisionById, decisionLink } from '../enforcement.js'
import type { Provision } from './provision.js'
import { keyed, same } from './provision.js'

/** The decisions of supervisory authorities that rules lean on, each under its id in the law book. */
const cited = {
  'fi-verkkokauppa': 'TSV/26/2020',
  'fi-taksi-helsinki': '8393/161/2019',
  'fi-kymen-vesi': 'Kymen Vesi',
  'fi-helmet': '4672/161/2022',
  'fi-vastaamo': 'Vastaamo',
  'fi-posti-2020': 'KHO:2023:81',
  'se-tele2': 'DI-2020-11373',
  'at-ga': 'DSB D155.027',
  'ie-meta': 'DPC Meta',
  'ie-tiktok': 'DPC TikTok',
  'pl-toyota-bank': 'UODO Toyota Bank',
  'pl-aleksandrow': 'ZSPU.421.3.2019',
  'fr-dedalus': 'SAN-2022-009',
} as const

const homepages: Readonly<Record<string, string>> = {
  AT: 'https://www.dsb.gv.at/',
  FI: 'https://tietosuoja.fi/',
  FR: 'https://www.cnil.fr/',
  IE: 'https://www.dataprotection.ie/',
  PL: 'https://uodo.gov.pl/',
  SE: 'https://www.imy.se/',
}

function decision(id: keyof typeof cited, reference: string): Provision {
  const found = decisionById(id)
  if (!found) throw new Error(`No decision ${id}`)
  const url = decisionLink(found) ?? homepages[found.country]
  if (!url) throw new Error(`No address for decision ${id}`)
  const title = same(`${found.authority}, ${found.controller}, ${found.date}`)
  return { title, short: same(reference), force: 'should', url: same(url), confidence: found.confidence }
}

/** Decisions of supervisory authorities, keyed `decision:fi-verkkokauppa`. They show how the law is read; they do not bind others. */
export const decisions = keyed('decision', cited, decision)
