import { measures as measureTerms, type Measure } from '@seloste/schema/vocabulary/measure'
import { keysOf, type Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'
import { enMeasureFrames } from './measure-frames-en.js'
import { fiMeasureFrames } from './measure-frames-fi.js'
import { svMeasureFrames } from './measure-frames-sv.js'
import { enMeasures } from './measures-en.js'
import { fiMeasures } from './measures-fi.js'
import { svMeasures } from './measures-sv.js'

type Measures = Readonly<Partial<Record<Measure, readonly Phrase[]>>>

const joined = (one: Measures, two: Measures): Measures =>
  Object.fromEntries(keysOf(measureTerms).map((key) => [key, [...(one[key] ?? []), ...(two[key] ?? [])]]))

/** How each measure is told. */
export const measurePhrases: Readonly<Record<Language, Measures>> = {
  fi: joined(fiMeasures, fiMeasureFrames),
  sv: joined(svMeasures, svMeasureFrames),
  en: joined(enMeasures, enMeasureFrames),
}

/** Words outside a security section that still speak of keeping data safe. */
export const securityCues: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: [
    'suoja*',
    'tietoturv*',
    'salassapito*',
    'vaitiolo*',
    'luottamuksellis*',
    'koulut*',
    'pääsy',
    'käsittelevät vain',
    'lukit*',
    'palomuur*',
    'salat*',
    'salau*',
    'varmuuskop*',
    'lokiin',
    'tunnist*',
    'lukollis*',
  ],
  sv: [
    'skydd*',
    'säkerhet*',
    'tystnadsplikt*',
    'sekretess*',
    'konfidentiell*',
    'lösenord*',
    'krypter*',
    'lås*',
    'behörig*',
    'åtkomst',
    'brandvägg*',
  ],
  en: [
    'security',
    'locked',
    'access',
    'backed up',
    'encrypt*',
    'protect*',
    'confidential*',
    'secure*',
    'password*',
    'authorised',
    'authorized',
    'trained',
    'firewall*',
    'backup*',
    'lock',
    'https',
    'tls',
  ],
}
