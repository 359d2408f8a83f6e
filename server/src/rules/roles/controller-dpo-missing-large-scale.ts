import type { ActivityRecord, OrganizationRecord } from '@seloste/schema/record'
import { field } from '../evidence.js'
import { accountability, activityExample, organizationExample, organizationSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { hasOfficer } from './officer.js'

/** Signs in the register that the core activities may be of the kind for which an officer is required. */
const isAtScale = ({ accountability: { riskCriteria } }: ActivityRecord): boolean =>
  riskCriteria !== null &&
  riskCriteria.includes('large_scale') &&
  (riskCriteria.includes('sensitive_data') || riskCriteria.includes('systematic_monitoring'))

const ofOrganization = (organization: OrganizationRecord, { dossier }: Bench): Judgement => {
  const { isPublicBody, largeScaleCore } = organization
  const signs = dossier.activities.filter(isAtScale)
  const evidence = [
    field('largeScaleCore', largeScaleCore === null ? null : String(largeScaleCore)),
    ...signs.map(({ id }) => field(`activities.${id}.accountability.riskCriteria`, 'large_scale')),
  ]
  if (isPublicBody || largeScaleCore === false || (largeScaleCore === null && signs.length === 0))
    return notApplicable({
      fi: 'Selosteen mukaan ydintehtäviin ei kuulu laajamittaista seurantaa tai erityisten henkilötietoryhmien laajamittaista käsittelyä, tai velvollisuus seuraa muusta.',
      sv: 'Enligt registret hör varken omfattande övervakning eller omfattande behandling av känsliga uppgifter till kärnverksamheten, eller så följer skyldigheten av annat.',
      en: 'By the record the core activities hold neither large-scale monitoring nor large-scale special categories, or the duty follows from something else.',
    })
  if (hasOfficer(organization))
    return met({ evidence: [...evidence, field('dpo', organization.dpo?.name ?? organization.dpo?.email ?? null)] })
  if (largeScaleCore) return gap({ evidence: [...evidence, field('dpo')] })
  return unsure(
    {
      fi: 'Selosteessa on laajamittaista käsittelyä. Kuuluuko se ydintehtäviin?',
      sv: 'Registret innehåller omfattande behandling. Hör den till kärnverksamheten?',
      en: 'The record holds large-scale processing. Is it a core activity?',
    },
    { evidence },
  )
}

const scaled = {
  dossier: { activities: [activityExample({ accountability: accountability({ riskCriteria: ['large_scale', 'sensitive_data'] }) })] },
}

export const controllerDpoMissingLargeScale = defineRule({
  id: 'controller-dpo-missing-large-scale',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Laajamittainen seuranta ja erityiset henkilötietoryhmät koskettavat monia ihmisiä kerralla.',
      sv: 'Omfattande övervakning och känsliga uppgifter berör många på en gång.',
      en: 'Large-scale monitoring and special categories touch many people at once.',
    },
  },
  cites: ['gdpr:37.1.b', 'gdpr:37.1.c', 'gdpr:37.7'],
  statement: null,
  from: '2018-05-25',
  until: null,
  organization: ofOrganization,
  text: {
    topic: {
      fi: 'Tietosuojavastaava laajamittaisessa käsittelyssä',
      sv: 'Dataskyddsombud vid omfattande behandling',
      en: 'Data protection officer for large-scale processing',
    },
    titleMet: {
      fi: 'Laajamittaista käsittelyä varten on tietosuojavastaava',
      sv: 'Det finns ett dataskyddsombud för den omfattande behandlingen',
      en: 'There is a data protection officer for the large-scale processing',
    },
    titleGap: {
      fi: 'Ydintehtäviin kuuluu laajamittaista käsittelyä, mutta selosteessa ei ole tietosuojavastaavaa',
      sv: 'Omfattande behandling hör till kärnverksamheten, men registret anger inget dataskyddsombud',
      en: 'Large-scale processing is a core activity, but the record does not state a data protection officer',
    },
    why: {
      fi: 'Tietosuojavastaava valvoo riippumattomasti, että ihmisten oikeuksista huolehditaan.',
      sv: 'Ett dataskyddsombud övervakar oberoende att rättigheterna tas till vara.',
      en: 'An officer watches independently that people’s rights are kept.',
    },
    fix: {
      fi: 'Nimitä tietosuojavastaava, julkista yhteystiedot, ilmoita ne valvontaviranomaiselle ja kirjaa ne selosteeseen.',
      sv: 'Utnämn ett dataskyddsombud, offentliggör kontaktuppgifterna, meddela dem till tillsynsmyndigheten och ange dem i registret.',
      en: 'Designate an officer, publish the contact details, communicate them to the supervisory authority and record them.',
    },
    ask: {
      fi: 'Kuuluuko laajamittainen seuranta tai erityisten henkilötietoryhmien käsittely organisaation ydintehtäviin?',
      sv: 'Hör omfattande övervakning eller behandling av känsliga uppgifter till kärnverksamheten?',
      en: 'Is large-scale monitoring, or processing of special categories, a core activity?',
    },
    goodEntry: {
      fi: 'Tietosuojavastaava nimetty 1.2.2024: tietosuojavastaava@lumipolku.example',
      sv: 'Dataskyddsombud utsett 1.2.2024: tietosuojavastaava@lumipolku.example',
      en: 'Data protection officer since 1 February 2024: tietosuojavastaava@lumipolku.example',
    },
  },
  needs: {
    fi: 'Tieto siitä, kuuluuko laajamittainen käsittely ydintehtäviin.',
    sv: 'Uppgift om huruvida omfattande behandling hör till kärnverksamheten.',
    en: 'Whether large-scale processing is a core activity.',
  },
  neverUnsure: null,
  examples: [
    organizationSays('met', 'Large-scale core activities and an officer', {
      largeScaleCore: true,
      dpo: { name: 'Aino Esimerkki', email: null, phone: null },
    }),
    organizationSays('gap', 'Large-scale core activities and none', { largeScaleCore: true }),
    {
      name: 'Nobody answered, and an activity is of large scale',
      verdict: 'unsure',
      subject: { organization: organizationExample({ largeScaleCore: null }) },
      ...scaled,
    },
    organizationSays('not_applicable', 'A bicycle shop', {}),
    organizationSays('not_applicable', 'Nobody answered, and nothing points to it', { largeScaleCore: null }),
  ],
})
