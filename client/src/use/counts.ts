import { apollo } from '../api/client.js'
import { meetViewer } from './viewer.js'

/** The numbers of the bar, asked anew after a change that moves them. */
export async function refreshCounts(): Promise<void> {
  const shown = [...apollo.getObservableQueries().values()].filter((query) => query.queryName === 'ClientHeading')
  await Promise.all([...shown.map((query) => query.refetch()), meetViewer()])
}
