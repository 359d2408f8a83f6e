import type { Localized } from '../../text.js'

/** Articles 15 to 23, 77 and what follows from them GDPR: rights of the data subject. */
export const rightArticles = {
  '15': {
    fi: 'rekisteröidyn oikeus saada pääsy tietoihin',
    sv: 'den registrerades rätt till tillgång',
    en: 'right of access by the data subject',
  },
  '15.1.c': {
    fi: 'tieto vastaanottajista pyynnöstä',
    sv: 'information om mottagare på begäran',
    en: 'information on recipients on request',
  },
  '16': { fi: 'oikeus tietojen oikaisemiseen', sv: 'rätt till rättelse', en: 'right to rectification' },
  '17': {
    fi: 'oikeus tietojen poistamiseen (”oikeus tulla unohdetuksi”)',
    sv: 'rätt till radering (”rätten att bli bortglömd”)',
    en: 'right to erasure (“right to be forgotten”)',
  },
  '18': { fi: 'oikeus käsittelyn rajoittamiseen', sv: 'rätt till begränsning av behandling', en: 'right to restriction of processing' },
  '19': {
    fi: 'oikaisua, poistoa ja rajoitusta koskeva ilmoitusvelvollisuus',
    sv: 'anmälningsskyldighet avseende rättelse, radering och begränsning',
    en: 'notification obligation regarding rectification, erasure or restriction',
  },
  '20': { fi: 'oikeus siirtää tiedot järjestelmästä toiseen', sv: 'rätt till dataportabilitet', en: 'right to data portability' },
  '21': { fi: 'vastustamisoikeus', sv: 'rätt att göra invändningar', en: 'right to object' },
  '21.2': {
    fi: 'oikeus vastustaa suoramarkkinointia',
    sv: 'rätt att invända mot direkt marknadsföring',
    en: 'right to object to direct marketing',
  },
  '21.3': {
    fi: 'käsittelyn lopettaminen suoramarkkinointiin vastustamisen jälkeen',
    sv: 'behandling för direkt marknadsföring upphör efter invändning',
    en: 'direct marketing ends upon objection',
  },
  '21.4': {
    fi: 'vastustamisoikeuden esittäminen selkeästi ja erillään muusta tiedosta',
    sv: 'rätten att göra invändningar redovisas tydligt och åtskilt från annan information',
    en: 'right to object presented clearly and separately from other information',
  },
  '22': {
    fi: 'automatisoidut yksittäispäätökset, profilointi mukaan luettuna',
    sv: 'automatiserat individuellt beslutsfattande, inbegripet profilering',
    en: 'automated individual decision-making, including profiling',
  },
  '23': { fi: 'rekisteröidyn oikeuksien rajoitukset', sv: 'begränsningar av rättigheterna', en: 'restrictions of rights' },
  '77': {
    fi: 'oikeus tehdä valitus valvontaviranomaiselle',
    sv: 'rätt att lämna in klagomål till en tillsynsmyndighet',
    en: 'right to lodge a complaint with a supervisory authority',
  },
  '83': {
    fi: 'hallinnollisten sakkojen määräämisen yleiset edellytykset',
    sv: 'allmänna villkor för påförande av administrativa sanktionsavgifter',
    en: 'general conditions for imposing administrative fines',
  },
  '87': {
    fi: 'kansallisen henkilönumeron käsittely',
    sv: 'behandling av nationella identifikationsnummer',
    en: 'processing of the national identification number',
  },
  '88': {
    fi: 'käsittely työsuhteen yhteydessä',
    sv: 'behandling i anställningsförhållanden',
    en: 'processing in the context of employment',
  },
  '99': { fi: 'voimaantulo ja soveltaminen', sv: 'ikraftträdande och tillämpning', en: 'entry into force and application' },
} as const satisfies Readonly<Record<string, Localized>>
