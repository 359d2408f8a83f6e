/** Words that stand in brackets where a template waits for a value: `[Y-tunnus]`, `<företagets namn>`, `[insert date]`. */
export const blankWords =
  /(?:^|[^\p{L}])(?:y-?tunnus|(?:yrityksen|yhdistyksen|rekisterin|organisaation|yhteyshenkilön|palvelun|järjestelmän)(?:\s\p{L}+)?|nimi|osoite|puhelin(?:numero)?|sähköposti(?:osoite)?|päivämäärä|pvm|täydennä|täytä|lisää|kirjoita|valitse|poista|tähän|(?:företagets|föreningens|registrets|organisationens|kontaktpersonens|bolagets)(?:\s\p{L}+)?|namn|adress|telefon(?:nummer)?|e-post(?:adress)?|organisationsnummer|org\.?\s?nr|datum|fyll|ange|infoga|välj|skriv|(?:your\s)?(?:company|organi[sz]ation|business|website|controller)(?:['’]s)?(?:\s(?:name|address|id|number))?|name|address|phone(?:\snumber)?|e-?mail(?:\saddress)?|date|insert|add|fill|specify|enter|xx+|\.{3}|…|_+)(?=$|[^\p{L}])/iu

/** Words of a template that ask the writer for something, outside brackets. */
export const askingWords =
  /(?:täydenn(?:ä|etään|ettävä)|täytä|täytetään|lisää|lisätään|kirjoita|kirjataan|kuvaa|mainitse)\s(?:\p{L}+\s){0,4}?tähän(?!\p{L})|tähän\s(?:täydennetään|lisätään|kirjoitetaan|kirjataan|tulee|yrityksen|rekisterinpitäjän)|täydennetään\smyöhemmin|(?:fyll|skriv|ange|lägg|infoga)\s(?:\p{L}+\s){0,4}?här(?!\p{L})|kompletteras\ssenare|(?:insert|enter|add|fill\sin|describe|type)\s(?:[\p{L}’']+\s){0,5}?here(?!\p{L})|to\sbe\s(?:completed|filled\sin|added\slater|confirmed)|(?<!\p{L})tbd(?!\p{L})|lorem\sipsum/iu

/** Names that templates are printed with. */
export const templateNames =
  /(?<!\p{L})(?:Yritys|Yrityksen nimi|Firma|Företag(?:et)?|Företagsnamn|Company(?: Name)?|Your Company)\s(?:Oy|Ab|AB|Ltd|Inc|LLC)(?!\p{L})/u
