// A party belongs to the workspace, its use to an organization: who sees no register that names it does not see it either.

const uses = [
  'recipient u join activity a on a.id = u.activity_id where u.party_id = $ and a.deleted_at is null',
  'transfer u join activity a on a.id = u.activity_id where u.importer_id = $ and a.deleted_at is null',
  'sub_processor u where u.party_id = $',
]

/** Whether a register within reach names the party, as SQL; row security says what is within reach. */
export const isWithinReach = (partyId: string): string =>
  `(${uses.map((use) => `exists (select from ${use.replace('$', partyId)})`).join(' or ')})`
