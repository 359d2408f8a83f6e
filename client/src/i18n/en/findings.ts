import type fi from '../fi/findings.js'

const messages: typeof fi = {
  title: '',
}

export default messages
