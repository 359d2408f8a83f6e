import type { Language } from '@seloste/schema/text'

/**
 * Nouns for persons by what they do, own, hold or belong to, in the sectors of society; a compound counts by its last part. They say
 * that persons are meant only where a sentence says whom data concern.
 */
export const personNouns: Readonly<Record<Language, readonly string[]>> = {
  fi: (
    'asiakka jäsen potila potilaa käyttäj kävij vierai viera vieraa henkilö ihmis ihmisi yksityishenkil vastuuhenkil kuntalai asukka asukkai kyläläi mökkiläi naapur omistaj haltij osakka vuokralai ' +
    'vuokranantaj isännöitsij isänn emänn työntekij hakij virkamieh viranhaltij luottamusmieh esimieh johtaj päällik sihteer puheenjohtaj toimihenkil toimij talkoolai vapaaehtoi harjoittelij kesätyöntek ' +
    'oppila opiskelij koululai lap lasten nuor nuorten vanhem vanhemp huoltaj holhooj edunvalvo puoliso puolisoi perillis vainaj omai lähei läheist sukulai isovanhem kummi rippikoululai konfirm opettaj ohjaaj kouluttaj valmentaj ' +
    'pelaaj urheilij kilpailij juoksij uimar voimistelij ratsastaj tuomar toimitsij joukkueenjohtaj katsoj yleisö esiintyj soittaj laulaj kuorolai tanssij näyttelij taiteilij kirjoittaj lukij tilaaj ilmoittaj ilmoittautun ' +
    'osallistuj osanottaj vieraili majoittuj matkustaj matkalai kuljettaj autoilij pyöräilij jalankulkij ohikulkij sivulli asioi liikkuj todistaj uhri epäilt asianosai valittaj kantelij vastaaj velallis velkoj takaaj takuuhenkil ' +
    'maksaj lahjoittaj kummit tukij kannattaj säästäj tallettaj lainanottaj sijoittaj vakuutet edunsaaj ostaj myyj tarjoaj huutaj toimittaj aliurakoitsij urakoitsij edustaj yhdyshenkil yhteyshenkil kontakt kumppan yrittäj kauppia ' +
    'metsästäj kalastaj veneilij viljelij tuottaj kasvattaj eläinlääk eläkeläi työtön työttömi työnhakij asevelvolli sotilai veteraan siirtolai pakolai seurakuntalai pappi papit kanttor diakon lääkär hoitaj sairaanhoit terapeut ' +
    'tutkij tutkittav haastatelt koehenkil vastaajie äänestäj ehdokka ehdokkai valtuutet päättäj kokelai alumni kurssilai leiriläi retkeläi jumppar harrastaj aloittelij suosittelij referenssi yhteydenottaj kysyj kommentoij'
  ).split(' '),
  sv: (
    'brudpar junior senior kund medlem användare patient besökare gäst person människa invånare byinvånare kommuninvånare granne grannar ägare innehavare delägare hyresgäst hyresvärd disponent anställd medarbetare sökande arbetssökande kandidat praktikant ' +
    'tjänsteman tjänstemän tjänsteinnehavare chef ledare sekreterare ordförande ledamot ledamöter förtroendevald funktionär frivillig volontär talkoarbetare elev student studerande skolelev barn ungdom unga förälder föräldrar vårdnadshavare målsman ' +
    'målsmän intressebevakare make maka makar sambo arvinge avliden avlidna anhörig närstående släkting fadder faddrar konfirmand lärare handledare tränare coach spelare idrottare tävlande löpare simmare gymnast ryttare domare åskådare publik ' +
    'artist musiker sångare körsångare dirigent dansare skådespelare konstnär fotograf skribent minderårig minderåriga omyndig omyndiga vuxen vuxna äldre närstående anhöriga intresserad berörd anmäld medverkande uppträdande tävlande resande boende sjuk döende avsändare ledsagare uthyrare beställare besiktningsman kunder insändare läsare prenumerant annonsör anmälare deltagare resenär passagerare förare chaufför bilist cyklist fotgängare förbipasserande vittne offer misstänkt ' +
    'part parter klagande svarande gäldenär borgenär borgensman borgensmän betalare givare bidragsgivare understödjare sponsor sparare låntagare placerare försäkrad förmånstagare köpare säljare budgivare konsument leverantör underleverantör entreprenör företagare ' +
    'företrädare ombud kontaktperson kontakt partner handlare jägare fiskare båtägare odlare producent uppfödare veterinär pensionär arbetslös värnpliktig veteran invandrare flykting församlingsmedlem präst kantor läkare skötare sjukskötare terapeut forskare ' +
    'försöksperson informant respondent väljare kandidater fullmäktige alumn kursdeltagare lägerdeltagare sommargäst stugägare markägare fastighetsägare bilägare hästägare djurägare amatör nybörjare referent referensperson frågeställare personal'
  ).split(' '),
  en: (
    'customer client member user patient visitor guest person people individual resident neighbour neighbor householder owner holder keeper leaseholder tenant landlord agent employee worker staff applicant candidate intern apprentice trainee officer official manager director ' +
    'secretary chair trustee governor councillor volunteer helper pupil student schoolchild child children minor youngster parent guardian carer caregiver attorney executor spouse partner beneficiary beneficiaries heir deceased relative dependant dependent godparent confirmand teacher ' +
    'tutor coach instructor leader player athlete competitor runner swimmer gymnast rider climber hiker walker referee umpire judge steward spectator audience performer musician singer dancer actor artist author writer contributor photographer reader subscriber advertiser correspondent attendee ' +
    'delegate participant entrant traveller traveler passenger driver cyclist pedestrian passer-by passers-by bystander witness victim suspect complainant claimant defendant debtor creditor guarantor payer payee donor supporter patron sponsor saver borrower lender investor policyholder insured buyer ' +
    'seller bidder consignor consignee consumer shopper vendor supplier contractor subcontractor entrepreneur trader representative contact contacts lead prospect enquirer caller hunter angler boater farmer grower breeder vet veterinarian pensioner retiree jobseeker veteran migrant refugee parishioner clergy ' +
    'doctor nurse therapist practitioner researcher respondent interviewee subject voter elector alumni alumnus graduate camper scout hobbyist beginner setter reviewer recommender hirer renter lodger borrower plot-holder'
  ).split(' '),
}
