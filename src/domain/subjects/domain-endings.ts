/**
 * Endings that make a bare `name.ending` a website. Not all of the 1,400 that exist: each more makes
 * a missing space after a full stop ("it.So") a website as well. With https:// any ending will do.
 */
export function isDomainEnding(label: string): boolean {
  return endings.has(label.toLowerCase());
}

const countries = `ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn
  bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec
  ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn
  hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk
  lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng
  ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se
  sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua
  ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw`;

const others = `academy adult agency aero app art asia audio bar best bet bid bike biz blog bot buzz
  bz cafe cam camp care casa cash casino cat center chat church city click cloud club codes coffee com
  community company cool coop country credit cyou dance date dating day deals design dev digital
  direct directory dog download edu education email energy events exchange expert express fail family fan
  fans farm fashion film finance fit foundation fun fund fyi gallery game games garden gay global
  gold gov group guide guru health help homes host hosting hot house icu info ink institute int
  international jobs kim land law legal life link live loan lol ltd love market marketing mba media
  men miami mil mobi moda moe money monster museum name net network news ngo ninja observer one ong
  onion online org page parts party pet photo photos pics pink pizza place plus porn post press pro
  promo pub quest racing red rent report rest review reviews rip rocks run sale school science security
  services sex sexy shop show site social software solutions space store stream studio style support
  surf systems team tech technology tel theater tips today tools top tours town toys trade training
  travel tube university uno video vin vip vote watch web webcam website wiki win wine work works
  world wtf xxx xyz yoga zone`;

const ownScripts = `рф рус укр бел срб мкд мон қаз бг ею онлайн сайт орг ком дети москва католик 中国 中國
  公司 网络 網路 在线 网址 香港 台灣 台湾 한국 닷컴 コム みんな ελ ευ გე հայ भारत ایران عرب شبكة موقع السعودية
  امارات مصر ישראל ไทย`;

const endings: ReadonlySet<string> = new Set(
  [countries, others, ownScripts].join(" ").trim().split(/\s+/u),
);
