import type { Rule } from '../rule.js'
import { dataBusinessContactNotPersonal } from './data-business-contact-not-personal.js'
import { dataCriminalNoGround } from './data-criminal-no-ground.js'
import { dataHealthInHr } from './data-health-in-hr.js'
import { dataIpNotPersonal } from './data-ip-not-personal.js'
import { dataMinimisationIdCopy } from './data-minimisation-id-copy.js'
import { dataNationalIdNoGround } from './data-national-id-no-ground.js'
import { dataPseudonymCalledAnonymous } from './data-pseudonym-called-anonymous.js'
import { dataSoleTraderNotPersonal } from './data-sole-trader-not-personal.js'

export const personalData: readonly Rule[] = [
  dataCriminalNoGround,
  dataNationalIdNoGround,
  dataHealthInHr,
  dataMinimisationIdCopy,
  dataBusinessContactNotPersonal,
  dataSoleTraderNotPersonal,
  dataIpNotPersonal,
  dataPseudonymCalledAnonymous,
]
