import { deniedPersonal } from './denied-personal.js'

/** Online identifiers are personal data where a person can be singled out: Art. 4(1), C-582/14. */
export const ipNotPersonal = deniedPersonal('ip_not_personal', {
  fi: ['ip osoit*', '*evästetunni*', '*eväste*', 'laitetunni*'],
  sv: ['ip adress*', 'ip nummer*', '*cookie*', 'kakor', 'enhets id'],
  en: ['ip address*', 'cookie*', 'device identifier*'],
})
