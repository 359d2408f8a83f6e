import { createActivity } from '@seloste/server/features/activity/activity.service'
import { createOrganization } from '@seloste/server/features/organization/organization.service'
import { findDossiers } from '@seloste/server/features/register/dossier'
import { expect, it } from 'vitest'
import { openedDatabase, addWorkspace } from '../support/factories/workspace.js'

it('gives back every named party of a record: controllers, recipients with their contract, importers', async () => {
  const { database } = await openedDatabase()
  const actor = await addWorkspace(database)
  const organizationId = await database.inWorkspace(actor, async (em) => {
    const work = { em, actor, at: new Date() }
    const id = await createOrganization(work, { name: 'Kuvitteellinen Oy' })
    const recipients = [{ party: { name: 'Havu Oy' }, role: 'processor' as const, engagement: { hasContract: true } }]
    await createActivity(work, id, 'controller', {
      title: { fi: 'Asiakkaat' },
      recipients,
      transfers: [{ importer: { name: 'Pine Ltd' } }],
    })
    await createActivity(work, id, 'processor', { title: { fi: 'Ylläpito' }, controllers: [{ name: 'Kuusi Oy' }, { name: 'Mänty Oy' }] })
    return id
  })
  const dossiers = await database.inWorkspace(actor, (em) => findDossiers(em, [organizationId]))
  const [own, served] = dossiers.get(organizationId)?.activities ?? []
  expect(own?.recipients[0]).toMatchObject({ party: { name: 'Havu Oy' }, engagement: { hasContract: true, party: { name: 'Havu Oy' } } })
  expect(own?.transfers[0]?.importer?.name).toBe('Pine Ltd')
  expect(served?.controllers.map(({ name }) => name)).toEqual(['Kuusi Oy', 'Mänty Oy'])
})
