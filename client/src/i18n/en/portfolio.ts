import type fi from '../fi/portfolio.js'

const messages: typeof fi = {
  title: '',
}

export default messages
