/** Products of one trade each, by the name that everyone gives them. Names that are also words or names of persons are left out: those the sentence must tell. */
const schools = `
  Sanoma Pro, Peda.net, Abitti, Itslearning, Canvas LMS, Blackboard, Sakai, Edlevo, Procapita, Quiculum, Tieto Education,
  Infomentor, Daisy Family, DaisyFamily, Muksunetti, Päikky, Opintopolku, Bromcom, ParentPay, ParentMail, ClassDojo, ClassList,
  Seesaw, Showbie, Edmodo, Nearpod, Quizlet, Turnitin, Urkund, Ouriginal, Inspera, Exam.net, Ladok, Examinarium
`

const care = `
  Lifecare, Pegasos, Effica, Apotti, DomaCare, Hilkka, DynamicHealth, Mediatri, WinHIT, Physitrack, Movendos, Medanets, Nurse Buddy,
  TakeCare, Webdoc, Treserva, Kaddio, Journalia, Muntra, Frenda, Vitec Medical, EMIS, SystmOne, Cliniko, Jane App, Dentally, Accurx,
  Provet Cloud, Provet, Easyvet, Ajas, AjasPro
`

const clubs = `
  Avoine, Sporttisaitti, Kehätieto, Seuraverkko, Nimenhuuto, Jopox, Sporttirekisteri, Scoutnet, Svenska Lag,
  Svenskalag.se, Cardskipper, Membercare, Membra, ClubOnWeb, MembershipWorks, Membermojo, WebCollect,
  White Fuse, Wild Apricot, Glue Up, Raisers Edge, ChurchSuite, Iknow Church, Kirkkohallinnon Kirjuri, Kyrknet, Kyrksam, Online
  Scout Manager, Give as you Live, CAF Donate, Virgin Money Giving, Everyclick, GolfBox, WiseNetwork, WiseGolf, NexGolf, Golf.fi,
  TeeTime, MinGolf, Matchi, Playtomic, SportyHQ, Sportlink, Athletics.fi, Strava, Entryninja, SiEntries, Sportident, MyLaps,
  Racetimer, Ilmoittaudu.fi
`

const homes = `
  Tampuuri, Koivu.net, Fimx, Retta Management, Oikotie, Etuovi, Vuokraovi, Tori.fi, Blocket, Hemnet, Momentum Hyra, Vitec Hyra,
  Rightmove, Zoopla, Goodlord, Arthur Online, Reapit, PropertyFile, Guesty, Lodgify, Smoobu, Beds24, Eviivo, Little Hotelier,
  SuperControl, Hostaway, iLOQ, Parakey
`

const staff = `
  MepcoPro, Työvuorovelho, Maraplan, Numeron, Sarastia365, Palkkaus.fi, Palkka.fi, Ukko.fi, Truster, Kontek, Flex HRM, Crona Lön,
  Agda PS, Fortnox Lön, Visma Lön, Nepton, Tamigo, Movinn, Duunitori, Rekrytointi.com, Greenhouse, Breezy HR,
  Bullhorn, BreatheHR, Breathe HR, RotaCloud, Sage HR, Iris Payroll, BrightPay, Moorepay, Staffology, Rippling, Culture Amp,
  Officevibe, Winningtemp, Eletive, EasyWhistle, Ilmiantokanava, First Whistle, Navex, EQS Integrity Line, SpeakUp, Visslan
`

const shops = `
  Prestashop, Ecwid, Big Cartel, Etsy, eBay, Walley Checkout, Zaver, Ingenico, Viva Wallet, Solteq, Flow Retail, Winpos, Ancon,
  Trivec, Caspeco, Storekeeper, Sendcloud, Shipit, Unifaun, Onfleet,
  Gelato, Printful, Printify, Shopify Payments, Judge.me, Stamped.io, Loox, ReCharge, Rebuy, Gorgias, Reamaze, ShipStation, ShipBob,
  Veeqo, Linnworks, Brightpearl, Cin7
`

const net = `
  AdMob, Google AdSense, Google Ad Manager, Google Optimize, Google Calendar, Google Sheets, Google Meet, Google Translate, Google
  Pay, Gmail, Google Sites, Google Signals, Looker Studio, Clearbit, Apollo.io, ZoomInfo, Lusha, Cognism, Dun & Bradstreet,
  Chartbeat, Kilkaya, Strossle, Taboola, Outbrain, Xandr, PubMatic, Index Exchange, Smart AdServer, The Trade Desk, Tradedoubler,
  Adtraction, Awin, Adrecord, Impact Radius, Rakuten Advertising, Bing Webmaster Tools, Cloudinary, Imgix, Strapi, Joomla, Drupal,
  Umbraco, Episerver, Optimizely, Sitevision, Kentico, Liferay, Duda, Jimdo, Strikingly, Zyro, Site123, Carrd, Netlify Forms,
  Formspree, Cognito Forms, Paperform, WPForms, Contact Form 7, Ninja Forms, Akismet, Gravatar, Jetpack, WooPayments, MailPoet,
  Sendgrid, SendinBlue, Mailtrap, Benchmark Email, AWeber, Omnisend, Beehiiv, Revue, Buttondown, TinyLetter, Keila, EmailOctopus,
  Moosend, Dotdigital, Acoustic, Responsys, Eloqua, Pardot, Iterable, Braze, Customer.io, Userpilot, Pendo, Segment.io, RudderStack,
  Tealium, Ensighten, Piwik, Open Web Analytics, Umami, GoatCounter, Cabin Analytics, Kissmetrics, Woopra, Lucky Orange, Inspectlet,
  Contentsquare, VWO, Kameleoon, Cookie Script, Cookiehub, Axeptio, Osano, Borlabs, CookieFirst, Real Cookie Banner, Gleap, Sentry,
  Bugsnag, Honeybadger, Airbrake, LogDNA, Papertrail, Loggly, Splunk, Sumo Logic, Grafana Cloud, PagerDuty, Statuspage, Better
  Uptime, UptimeRobot, Pingdom, Firebase Crashlytics, OneTrust, Auth0, Stytch, Supertokens, Magic.link, Onfido, Veriff, Sumsub,
  Idenfy, Trulioo, ComplyAdvantage, World-Check, Dow Jones, Creditsafe, Bisnode, Roaring, Twilio, Vonage, MessageBird, Sinch,
  GatewayAPI, Zonr, Cisco Jabber, Jitsi, Whereby, BigBlueButton, Google Hangouts, Skype, Rocket.Chat, Mattermost, Basecamp, Todoist,
  Wrike, Smartsheet, Podio, Evernote, Box.com, pCloud, Tresorit, Sync.com, Proton Mail, ProtonMail, Fastmail, Tutanota, Zoho Mail,
  Gandi, Namecheap, Bluehost, SiteGround, DreamHost, HostGator, Krystal, 20i, Fasthosts, 123-reg, Vultr, Contabo, Leaseweb,
  Exoscale, Scalingo, Platform.sh, Fly.io, Back4App, Appwrite, Redis Cloud, Elastic Cloud, Aiven, MongoDB, Cloudways, WP Rocket,
  Savvii, Zoner, Hostaan, Planmill, Severa, Basware, Heeros, eTasku, Bezala, M2 Blue, Acubiz, Findity, Capego, Hogia Lön, Spiris,
  Scoro, Toggl, Clockify, FreshBooks, Wave Apps, Zoho Books, KashFlow, Clear Books, Pandle, Dext, Hubdoc, AutoEntry, TaxCalc, Clio,
  Karbon, Juro, Ironclad, SignNow, PandaDoc, HelloSign, Zigned, Assently, Telia Sign, iPost, OpusCapita, PostNord
  Strålfors, Enfo, Ropo One
`

const names = [schools, care, clubs, homes, staff, shops, net]
  .flatMap((list) => list.split(','))
  .map((name) => name.replaceAll(/\s+/gu, ' ').trim())

/** An id of our own for each → the name. */
export const sectorServices: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  names.filter((name) => name.length > 0).map((name) => [name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'), [name]]),
)
