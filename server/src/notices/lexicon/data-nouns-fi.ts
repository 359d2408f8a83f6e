/** Stems of Finnish nouns for what may be written down of a person; a compound counts by its last part. */
export const fiDataNouns: readonly string[] = (
  'nimi nime nimik osoite osoitt numero tunnu tieto tiedo tietu puhelin puhelim aika aja päivä päivi vuosi vuode vuot kuukau viikko kieli kiele ikä iän ' +
  'sukupuol kansalaisu siviilisääty siviilisäädy ammat titteli arvo asema tehtäv toimenkuv virka viran toimi työsuh työpaik työnantaj työvuoro työtun tunti tunne ' +
  'kokemu koulutu oppiarvo tutkin taito taido osaami pätevyy kelpoisu todistu kortti korti korte lupa luva luvat lisens passi pass cv ansioluettelo hakemu kirje ' +
  'palkka palka palkkio toive toivee toivo vero prosen tili tilin iban maksu maks lasku laina velka vela luotto luoto tulot tuloja varallisuu omaisuu ' +
  'osto ostos ostok ostoks tilau tila toimitu tapa tavan tavat tuote tuotte palvelu varau varaus lippu lipu matka matko reitti reiti sijain paikka paika paikk kunta kunna kaupun ' +
  'osoitustieto huoneisto asunto asunno ala neliö rakennu kiinteistö ajoneuvo auto merkki merki malli mallin lukem mittari kulutu huolto huollo korja korjau vika viat viko takuu kerta kerra kerro ' +
  'sopimu valtakir allekirjoit suostumu kielto kiello valinta valin valinn asetuks asetukse mieltymy kiinnostu palaut arvio arvostel arvosan reklamaat valitu viesti viestej keskustelu puhelu ' +
  'tallen tallente äänite ääni äänen kuva kuvi video kasvo sormenjälj sormenjälk henkilötunnu allergi ruokavali ruoka ruokarajoit sairau sairaud terveyd tervey terveydentil diagnoo oire oiree ' +
  'hoito hoido lääke lääkk lääkity rokotu rokot tulos tuloks tulokse mittau mitta paino pituu pituud syke sykke koko koon kokoa veriryhm rajoit rajoitt vamma tarve tarpe ' +
  'läsnäolo poissaolo osallistumi ilmoittautumi suoritu opinto opinno pist piste kurssi kurss ryhmä ryhmi joukkue seura luokka luok laji jäsenyy liittymi eroami ero luottamusto ' +
  'merkin merkinn ansiomer kunniamer huomionosoitu palkin palkinn saldo bonus salasan kirjautumi loki lokit ip eväste selain selaim laite laitte käyttöjärj versio sivu klikkau haku haut hakusana ' +
  'historia käynti käynni käyttö käytö toiminta toiminn toimenpi tapahtum leima kesto määrä summa hinta hinna hinno perhe puoliso lapsi laps lapset huoltaj omai omais lähei yhteyshenkilö edunvalvoj ' +
  'suosittelij liite liitt asiakirja lomake lomakke muistiinpan kirjau lausun päätö päätöks selvity raport kuvau muistio sisältö sisällö vastau vastauks kysymy komment kommen julkais profiil nimimer ' +
  'avatar status tausta suhde suhte rooli oikeud oikeu kulkutun avain avaim vastik vuokra osake osakk osuus osuud perinnä saatava saatavi maksatu avustu etuu etuud tuki tuen toimeksianno pöytäkir ' +
  'lähete lähett löydö löydök harjoit harjoite kuitti kuiti koodi kood tunnist tunniste tunnisteet herkkyy herkkyyd näyte näytt koetulo koetuloks jakso jakson työjakso sijaisuu vuorolista kokoonpano alus venepaik laituripaik rekisteritunnu merkkipäiv kutsumanimi kotiosoit poissaoloselvity oppimistulo tukitoim ' +
  'lista luettelo kotipaik kuuluu pelipaik ennätyks ennätys tavoit tavoitte harrastu uimataito vakaumu uskont etnin alkuperä rikos rikoste'
).split(' ')
