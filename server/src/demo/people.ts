import type { DemoPerson } from './demo.js'

/** One person a role; all are invented. */
export const demoPeople: readonly DemoPerson[] = [
  { name: 'Aapo Metsäpolku', email: 'admin@demo.example', role: 'admin', language: 'fi', organizations: 'all' },
  { name: 'Aino Kuusivirta', email: 'consultant@demo.example', role: 'consultant', language: 'fi', organizations: 'all' },
  {
    name: 'Saga Lindholma',
    email: 'dpo@demo.example',
    role: 'dpo',
    language: 'sv',
    organizations: ['harjula', 'akerbryggan', 'norrskata', 'lumipuro', 'kuusivaara', 'vellamo', 'pihlajaniemi'],
  },
  {
    name: 'Veikko Rantasalmela',
    email: 'editor@demo.example',
    role: 'editor',
    language: 'fi',
    organizations: ['harjula', 'aurinkorinne', 'ruskola'],
  },
  {
    name: 'Robin Ashgrove',
    email: 'viewer@demo.example',
    role: 'viewer',
    language: 'en',
    organizations: ['kettlebird', 'lumipuro', 'norrskata'],
  },
]
