import type fi from '../fi/common.js'

const messages: typeof fi = {
  save: 'Save',
  saving: 'Saving',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  retry: 'Try again',
  loading: 'Loading',
  more: 'Show more',
  loadingMore: 'Loading more',
  shown: '{n} / {total} shown',
  clear: 'Clear the filters',
  edit: 'Edit',
  add: 'Add',
  delete: 'Delete',
  all: 'all',
  none: 'none',
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
  notAnswered: 'not answered',
  open: 'Open',
  sortedBy: 'Order',
  activities: '{n} activity | {n} activities',
  organizations: '{n} client | {n} clients',
  demo: 'Invented organisations',
}

export default messages
