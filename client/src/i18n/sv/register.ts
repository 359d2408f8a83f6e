import type fi from '../fi/register.js'

const messages: typeof fi = {
  title: '',
}

export default messages
