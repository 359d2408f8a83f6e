import type fi from '../fi/permissions.js'

const messages: typeof fi = {
  read: 'You may not read this. An administrator can give the right.',
  edit: 'You may not edit this. An administrator can give the right.',
  create: 'You may not add here. An administrator can give the right.',
  delete: 'You may not delete this. An administrator can give the right.',
  import: 'You may not import. An administrator can give the right.',
  decide: 'You may not decide on findings. An administrator can give the right.',
  accept: 'Only the data protection officer can accept a known gap.',
  approve: 'Only the data protection officer can approve a review.',
  report: 'You may not draw reports. An administrator can give the right.',
  administer: 'This is for an administrator.',
}

export default messages
