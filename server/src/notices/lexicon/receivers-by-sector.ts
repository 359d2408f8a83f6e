import type { Language } from '@seloste/schema/text'
import type { NoticeRecipientKind } from '@seloste/schema/vocabulary/recipient'
import type { Phrase } from '../words/phrase.js'

const words = (list: string): Phrase[] => list.split(', ')

/** Those who usually get data in one sector of society or another, by what they usually are. */
export const receiversBySector: Readonly<Record<Language, Readonly<Record<NoticeRecipientKind, readonly Phrase[]>>>> = {
  fi: {
    processor: words(
      'hammasteknik*, *palvelukesku*, talouspalvelu*, *laboratori*, palkkatoimist*, *palkkahallinto*, taloushallin* *, *tulostuspalvel*, arkistointipalvel*, *sähköpostipalvelu*, uutiskirjepalvelu*, *lomakepalvelu*, ' +
        '*verkkokauppa alusta*, verkkokaupan alusta*, *laskutuspalvelu*, kyselypalvelu*, webhotelli*, *konesaliyrity*, *palvelinyrity*, *pilvikumppan*, *it kumppan*, vartiointiliik*, turvallisuusyrity*, tietoturvayrity*, ' +
        'asiakaspalvelukesku*, puhelinpalvelu*, *rekrytointiyrity*, *rekrytointikumppan*, henkilöarvioin*, *tutkimuslaitokse*, *valokuvaaj*, *suunnittelutoimist*, *tapahtumatoimist*',
    ),
    controller: words(
      'erikoislääkär*, ensiho*, *hoitopaika*, *laaturekister*, *hoitoilmoitusrekister*, neuvola*, apteek*, *apteekki, hammaslääkär*, työeläkeyhti*, *eläkelaito*, *eläkekass*, *vakuuttaj*, rahoituslaito*, luottolaito*, kaupparekister*, patentti*, maanmittauslaito*, digi ja väestötieto*, aluehallintovirast*, ' +
        'lupa ja valvontavirast*, valvontaviranom*, tietosuojavaltuut*, oikeusrekister*, rikosseuraam*, syyttäj*, käräjäoikeu*, hallinto oikeu*, te toimist*, työvoimapalvel*, työttömyysrahast*, tapaturmavakuut*, liikennevakuut*, *vakuutuskesku*, ' +
        'seurakun*, kirkkoherranvirast*, keskusrekister*, piirijärjest*, *liitolle, *liittoon, *liitto, *seuralle, *seurat, emoliit*, *järjestöll*, kattoliit*, *kilpailun järjestäj*, tapahtumajärjestäj*, kilpailunjärjestäj*, ' +
        'koululle, koulut, kouluille, päiväkod*, varhaiskasvatu*, yliopistoil*, ammattikorkeakouluil*, kirjasto*, museovirast*, *arkistolle, kansallisarkist*, pelastusviranom*, poliisill*, rajavartio*, puolustusvoim*, tullilaito*, suurlähetyst*, ' +
        'taloyhti*, kiinteistönvälit*, lippukaup*, *lipunmyyjä*, toimeksiantaj*, asiakasyrity*, työnantaj*, *tilaajayrity*, mediall*, *lehdistö*, *sanomaleh*, *radio, tutkimuslaitok*, *säätiöll*, *säätiö, *rahastoll*, energiavirast*, verkkoyhti*, energiayhti*, sähkönmyyj*, kuntayhtymä*, maistraat*, ulosotto*, konkurssipesä*, pesänhoitaj*, sukututkij*, kilpailuviranom*, jälleenvakuut*, vahinkotarkast*, *maahantuoj*, jälleenmyyj*, *isännöitsij*, valtiokonttor*',
    ),
    unclear: words(
      'noutopist*, lähettipalvel*, taksi*, jakeluyhti*, *jakelupalvel*, luotonantaj*, laskutusyhti*, rahoituspalvel*, *maksulaito*, *maksupalvelu*, maksunvälit*, korttiyhti*, lukkosepä*, remonttiyrity*, huoltoliik*, kiinteistöhuol*, siivousyrity*, *korjaamo*',
    ),
  },
  sv: {
    processor: words(
      'laboratori*, tandtekniker*, räkenskapsbyrå*, bokslutsbyrå*, servicecentral*, servicecenter*, löneräknar*, lönekonsult*, bokförare*, ekonomibyrå*, it support*, it stöd, it partner*, molnleverantör*, hostingbolag*, hostingföretag*, webbyrå*, kommunikationsbyrå*, tryckare, tryckaren, distributör*, mejltjänst*, ' +
        'e posttjänst*, nyhetsbrevstjänst*, bokningssystem*, bokningstjänst*, enkätverktyg*, rekryteringssystem*, rekryteringsföretag*, bemanningsföretag*, callcenter*, kundtjänstföretag*, vaktbolag*, säkerhetsföretag*, arkivföretag*, tolk*, översättare*, fotograf*',
    ),
    controller: words(
      'apotek*, specialistläkar*, *polisen, *kvalitetsregist*, *hälsodataregist*, ambassad*, konsulat*, läkare*, tandläkare*, företagshälsovård*, välfärdsområde*, socialmyndighet*, socialtjänst*, skola, skolan, skolor, daghem*, förskol*, universitet*, församling*, kyrkoherdeämbet*, centralförbund*, riksförbund*, distrikt*, ' +
        'idrottsförbund*, tullen, tullverk*, migrationsverk*, transportstyrels*, lantmäteri*, arbetsförmedling*, pensionsskyddscentral*, arbetspensionsbolag*, försäkringsgivar*, tullmyndighet*, åklagarmyndighet*, dataombudsman*, patent och registerstyrels*, ' +
        'handelsregist*, boverket*, jordbruksverk*, naturvårdsverk*, myndigheten, borgenär*, hyresvärd*, fastighetsägar*, fastighetsmäklar*, arbetsgivare, uppdragsgivar*, kundföretag*, finansbolag*, generalagent*, importör*, tillverkare*, ' +
        'jurist*, juridisk* rådgivar*, juristbyrå*, advokatbyrå*, bolagsverk*, pressen, media, medierna, radio*, sponsor*, bidragsgivar*, stiftelse*, fonden, forskare*, statistikcentral*, statistiska centralbyrå*, larmcentral*, ambulans*, återförsäkr*, skadereglerar*, utmätningsman*, utsökning*, kronofogde*, tingsrätt*, konkursbo*, energimyndighet*, elhandlar*, elförsäljar*, nätbolag*, återförsäljar*, vårdgivar*, hälsocentral*, sjukvårdsdistrikt*, samkommun*, läroanstalt*, prövningsnämnd*, patientförsäkring*, skolhälsovård*, lokaltidning*, dagstidning*',
    ),
    unclear: words(
      'låssmed*, hantverkare*, jourbolag*, taxibolag*, taxi, bussbolag*, resebyrå*, resebolag*, kortföretag*, kortinlösare*, betalningsleverantör*, utlämningsställe*, ombud, bärgare*, underhållsbolag*, städbolag*',
    ),
  },
  en: {
    processor: words(
      'laborator*, printer, local printer*, printers of, payroll bureau*, payroll compan*, bookkeeping firm*, backup service*, backup provider*, cloud service*, cloud host*, it firm*, it contractor*, web host*, web designer*, web developer*, web agency, marketing agenc*, design agenc*, ' +
        'advertising agenc*, call centre*, answering service*, mailing compan*, email service*, email platform*, newsletter service*, survey tool*, survey provider*, booking system*, booking platform*, ticketing platform*, support tool*, recruitment system*, screening compan*, ' +
        'security compan*, shredding compan*, archive compan*, translator*, interpreter*, photographer*, trusted suppliers, *hosting company',
    ),
    controller: words(
      'fire service, ambulance*, emergency services, coroner*, land registry, electoral commission, charity commission*, home office, border force, immigration authorit*, embass*, consulate*, independent examiner*, customs, department for, department of, health authorit*, public health, safeguarding, ' +
        'social worker*, social care, care provider*, clinic, clinics, hospital, pharmac*, dentist*, doctors, physician*, specialist*, occupational health, colleges, nurser*, exam board*, awarding bod*, county federation, league*, county association*, ' +
        'national association*, national bod*, event organiser*, race organiser*, host venue*, venue*, conveyancer*, valuer*, surveyor*, broker*, estate agent*, letting agent*, landlord*, managing agent*, mortgage lender*, lender*, other lender*, underwriter*, reinsurer*, actuar*, ' +
        'trustees of, pension scheme*, pension fund*, pension administrator*, financial ombudsman*, local press, press, media, broadcaster*, archive, archives, record office, museum*, librar*, solicitor, barrister*, legal adviser*, tribunal*, bailiff*, liquidator*, receiver, ' +
        'account holder, guarantor*, next of kin, fundraising regulator, grant maker*, funder*, funding bod*, sponsor, sponsors, reseller*, dealer*, distributor*, manufacturer*, importer*, franchisee*, franchisor*, parish*, diocese*, church*, county council, highways team, housing association*, loss adjuster*, veterinary practice*, finance provider*, finance compan*, credit broker*, credit union*, court service*, enforcement officer*, trading standards, environmental health, utility compan*, energy supplier*, water compan*, network operator*, ombudsman, pension institution*, social security institution*, custodian*',
    ),
    unclear: words(
      'tradespeople, builder*, plumber*, electrician*, locksmith*, removal compan*, taxi compan*, coach operator*, airline*, hotel*, tour operator*, ferry compan*, card issuer*, card scheme*, payment compan*, payment firm*, acquirer bank*, parcel compan*, parcel service*, royal mail, post office, freight*',
    ),
  },
}
