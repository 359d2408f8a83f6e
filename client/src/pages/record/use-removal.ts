import { useMutation } from '@vue/apollo-composable'
import { ref } from 'vue'
import { useRouter } from 'vue-router'
import { DeleteRecordDocument, RestoreRecordDocument } from '../../gql/graphql.js'
import { forgetJudgements } from '../../use/freshen.js'
import { said } from '../../use/locale.js'
import { useText } from '../../use/text.js'
import { offerUndo } from '../../use/undo.js'
import type { useRecord } from './use-record.js'

/** Takes a record out of its register, and offers to bring it back. */
export function useRemoval(client: string, id: string, record: ReturnType<typeof useRecord>) {
  const t = useText()
  const router = useRouter()
  const { mutate: remove } = useMutation(DeleteRecordDocument)
  const { mutate: restore } = useMutation(RestoreRecordDocument)
  const removeFailed = ref<unknown>(null)

  async function removeRecord(): Promise<void> {
    const own = record.activity.value
    const name = own ? said(own.title).text : ''
    const organizationId = own?.organization.id ?? client
    const answer = await remove({ id, version: record.version.value }).catch((error: unknown) => void (removeFailed.value = error))
    const done = answer?.data?.deleteActivity
    if (done?.__typename !== 'ActivityDeleted') {
      if (done) await record.refetch()
      return
    }
    record.discard()
    await router.push({ name: 'register', params: { client } })
    const { apollo } = await import('../../api/client.js')
    forgetJudgements(apollo.cache, organizationId)
    offerUndo(t('record.deleted', { name }), async () => {
      await restore({ id, version: done.version })
      forgetJudgements(apollo.cache, organizationId)
      await router.push({ name: 'record', params: { client, record: id } })
    })
  }
  return { removeRecord, removeFailed }
}
