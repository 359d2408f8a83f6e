import type fi from '../fi/statistics.js'

const messages: typeof fi = {
  title: 'Statistik',
  heading: 'Kunderna i siffror',
  lead: 'Vad som antecknats om likadana behandlingar, och vad som avviker. Programmet räknar ur registren; siffrorna säger inte vad som är rätt.',
  least:
    'Eftersom du inte ser alla kunder räknas andra kunder med i en siffra bara när de är minst {n}. De övriga siffrorna gäller enbart dina egna kunder.',
  empty: 'Ännu inget att räkna',
  emptyText: 'Statistiken uppstår när kunderna har behandlingar vars slag är känt.',
  emptySome: 'För inget slag av behandling finns uppgifter från minst {n} kunder.',
  kinds: 'Slag av behandlingar',
  basis: '{clients}, {activities}',
  ownOnly: 'bara dina egna kunder',
  outliers: 'Avvikande',
  outlier: '{title}: sparas {months}; medianen för {n} kunder är {median}.',
  noOutliers: 'Ingen tidsfrist avviker tydligt från de andra.',
  tooFew: 'Avvikande söks inte när en tidsfrist är antecknad hos färre än fem kunder.',
  retention: 'Tidsfrister för radering',
  retentionLead:
    'Den längsta tidsfristen hos varje kund. En punkt är en kund, det lodräta strecket medianen och det vågräta den mittersta hälften. Siffrorna öppnar sina behandlingar.',
  spread: 'Medianen för {n} kunder är {median}. Hälften av kunderna sparar {lower} – {upper}.',
  spreadSame: 'Medianen för {n} kunder är {median}, och minst hälften har just den.',
  spreadFew: 'En kund sparar {median}. | Medianen för {n} kunder är {median}.',
  noRetention: 'Tidsfrist är inte antecknad hos tillräckligt många kunder.',
  share: 'hos {n}/{of} kunder',
  shareOf: '{what}: hos {n}/{of} kunder',
  periods: 'Tidsfrister och kunder',
  allRows: 'Behandlingar av detta slag',
  unseen: 'I siffran ingår också {n} kund som du inte ser. | I siffran ingår också {n} kunder som du inte ser.',
  kindCount: '{kind}: {clients}',
  legalBases: 'Rättsliga grunder',
  mechanisms: 'Överföringsgrunder',
  measures: 'Säkerhetsåtgärder',
  none: 'Inga antecknade.',
  months: '{n} månad | {n} månader',
  years: '{n} år | {n} år',
  few: 'Slag som finns hos färre än fem kunder',
  fewLead: 'Av så få kan man inte säga vad som är vanligt: här står bara vad som antecknats.',
  kind: 'Slag',
  clients: 'Kunder',
}

export default messages
