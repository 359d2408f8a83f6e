import type fi from '../fi/client.js'

const messages: typeof fi = {
  title: '',
}

export default messages
