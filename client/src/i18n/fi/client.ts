const messages = {
  title: '',
}

export default messages
