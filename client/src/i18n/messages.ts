import type fi from './fi.js'

/** Finnish is the shape: a key that Swedish or English lacks fails the type check. */
export type Messages = typeof fi

type Paths<Node, Before extends string = ''> = Node extends string
  ? never
  : { [Key in keyof Node & string]: Node[Key] extends string ? `${Before}${Key}` : Paths<Node[Key], `${Before}${Key}.`> }[keyof Node &
      string]

export type MessageKey = Paths<Messages>
