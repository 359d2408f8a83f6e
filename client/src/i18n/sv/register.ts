import type fi from '../fi/register.js'

const messages: typeof fi = {
  title: 'Register',
  lead: '{n} behandling, kolumnerna enligt artikel 30. | {n} behandlingar, kolumnerna enligt artikel 30.',
  tabs: 'Typ av register',
  controller: 'Som personuppgiftsansvarig, art. 30.1',
  processor: 'Som personuppgiftsbiträde, art. 30.2',
  search: 'Sök behandling',
  searchHint: 'Behandlingens namn',
  add: 'Lägg till behandling',
  addText: 'Ge ett namn som behandlingen känns igen på. Uppgifterna fylls i därefter i lagens ordning.',
  name: 'Behandlingens namn',
  nameHint: 'Till exempel: Kundregister och beställningar',
  caption: 'Behandlingar och deras uppgifter enligt artikel 30',
  activity: 'Behandling',
  actions: 'Åtgärder',
  ownController: 'organisationen själv',
  more: '+ {n} till',
  special: 'särskild: {name}',
  contract: 'avtal {day}',
  noTransfer: 'överförs inte',
  from: 'från: {event}',
  deleted: '”{title}” har tagits bort.',
  restored: '”{title}” har återställts.',
  staleDelete: 'Någon annan ändrade just behandlingen. Se den senaste versionen innan du tar bort den.',
  empty: 'Inga behandlingar är antecknade',
  emptyText:
    'Här kommer behandlingarna, en rad för var och en. Börja med att importera en dataskyddsbeskrivning eller lägg till en behandling för hand.',
  toIntake: 'Importera en beskrivning',
  noneFound: 'Ingen behandling motsvarar sökningen',
  rowsHint: 'Tangenter: j och k flyttar, Enter öppnar, ? visar förteckningen.',
  changed: 'Ändrad {day}',
}

export default messages
