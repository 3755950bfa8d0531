/** A news agency: its name, the forms in which credits write it, and its own sites. */
export interface Agency {
  name: string;
  forms: readonly string[];
  sites: readonly string[];
}

/**
 * One a line: name | forms, as credits write them | own sites. Capitals matter: "AP" is an agency, "ap" is nothing.
 * A form after "!" is not read in the brackets of a dateline, where it means something else too.
 */
const TABLE = `
Reuters | Thomson Reuters, REUTERS, Reuters Staff | reuters.com
Associated Press | The Associated Press, AP, AP News, ASSOCIATED PRESS, THE ASSOCIATED PRESS | apnews.com, ap.org
Agence France-Presse | AFP, Agence France Presse, AFP News | afp.com
Deutsche Presse-Agentur | dpa, DPA, dpa-infocom, dpa-AFX, dpa International | dpa.com, dpa-international.com, dpa-afx.de
ANSA | Agenzia ANSA, Ansa, Redazione ANSA | ansa.it
EFE | Agencia EFE, EFE Noticias, Efe | efe.com
PA Media | Press Association, The Press Association, PA News Agency, PA Reporter, PA Reporters, !PA | pa.media
Bloomberg | Bloomberg News | bloomberg.com
Kyodo | Kyodo News, KYODO, 共同通信, 共同 | kyodonews.net, kyodonews.jp, kyodo.co.jp
Jiji Press | Jiji, JIJI, 時事通信, 時事 | jiji.com
Xinhua | Xinhua News Agency, XINHUA, 新华社, 新華社 | xinhuanet.com, news.cn
TASS | Tass, ITAR-TASS, ТАСС | tass.com, tass.ru
Interfax | Интерфакс | interfax.com, interfax.ru
RIA Novosti | РИА Новости | ria.ru
PTI | Press Trust of India, Press Trust Of India | ptinews.com
ANI | Asian News International | aninews.in
IANS | Indo-Asian News Service | ians.in
AAP | Australian Associated Press, !AAP | aap.com.au, aapnews.com.au
The Canadian Press | Canadian Press, THE CANADIAN PRESS | thecanadianpress.com
Keystone-SDA | SDA, sda, Keystone SDA, SDA-ATS, sda/ats, Keystone-ATS | keystone-sda.ch
APA | Austria Presse Agentur, apa | apa.at
Belga | Belga News Agency, BELGA | belga.be, belganewsagency.eu
ANP | Algemeen Nederlands Persbureau | anp.nl
NTB | Norsk Telegrambyrå | ntb.no
TT | TT Nyhetsbyrån, !TT | tt.se
Ritzau | Ritzaus Bureau, /ritzau/, RITZAU | ritzau.dk, ritzau.com
STT | Suomen Tietotoimisto | stt.fi
PAP | Polska Agencja Prasowa | pap.pl
ČTK | CTK | ctk.cz, ceskenoviny.cz
TASR | Tlačová agentúra SR | tasr.sk
MTI | Magyar Távirati Iroda | mti.hu
HINA | Hina | hina.hr
Tanjug | TANJUG, Танјуг | tanjug.rs
Lusa | LUSA, Agência Lusa | lusa.pt
Europa Press | EUROPA PRESS | europapress.es
Adnkronos | AdnKronos, ADNKRONOS | adnkronos.com
Yonhap | Yonhap News Agency, YONHAP, 연합뉴스 | yna.co.kr, yonhapnews.co.kr
Anadolu | Anadolu Agency, Anadolu Ajansı | aa.com.tr
Bernama | BERNAMA | bernama.com
Antara | ANTARA | antaranews.com
UPI | United Press International | upi.com
epd | Evangelischer Pressedienst | epd.de
KNA | Katholische Nachrichten-Agentur | kna.de
SID | sid, Sport-Informations-Dienst | sid.de`;

export const AGENCIES: readonly Agency[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', forms = '', sites = ''] = line.split(' | ');
    return { name, forms: [name, ...forms.split(', ')], sites: sites.split(', ') };
  });
