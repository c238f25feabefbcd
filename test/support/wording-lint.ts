/** A pattern that our own words for patients must not have, unless what stands around it makes it right. */
interface WordingRule {
  readonly pattern: RegExp;
  /** Whether a sentence that has the pattern is right, given the sentence after it. */
  readonly isRight?: (sentence: string, next: string) => boolean;
}

const namesEsketamine = (sentence: string): boolean => /esketamine|spravato/i.test(sentence);
const isNotOfAnxiety = (sentence: string, next: string): boolean => !/\banxiety\b/i.test(sentence) || `${sentence} ${next}`.includes('depression, not anxiety');

/** The agreed list for each language, complete and in its order; a language without a list has not been checked by anyone. */
const rules: Readonly<Record<string, readonly WordingRule[]>> = {
  en: [
    ...[
      /\byou need\b/i, /\byou will need\b/i, /\byou should (have|get)\b/i, /\brecommended for you\b/i, /\boptimal number\b/i, /\bguarantee[sd]?\b/i, /\bcure[sd]?\b/i,
      /\breset\b/i, /\bgame[- ]changer\b/i, /\brevolutionary\b/i, /\bbreakthrough\b/i, /\bmiracle\b/i, /\bproven\b/i, /\bsafe and\b/i, /\bnon-?addictive\b/i, /\bunlikely to hurt\b/i,
    ].map((pattern) => ({pattern})),
    {pattern: /\bFDA[- ]approved\b/i, isRight: namesEsketamine},
    {pattern: /\b72 ?(%|in 100\b|percent\b)/i, isRight: isNotOfAnxiety},
    // Success as a bare percentage, a dose and a weight: forbidden elsewhere in the same rules, and whatever stands around.
    {pattern: /\b\d+ ?% (success|response|cure)/i}, {pattern: /\b72 ?%/}, {pattern: /\d ?mg\b|\bmg\b|\bmilligrams?\b/i}, {pattern: /\bweigh(t|s)?\b/i},
    // Urgency and scarcity.
    {pattern: /\bhurry\b|\bonly \d+ left\b|\blast chance\b|\btoday only\b|\bact now\b|\blimited time\b/i},
    // What the table of wordings does not let us say.
    {pattern: /\brapid relief\b|\blasting results\b|\bwell[- ]tolerated\b|\byou have (anxiety|depression|ptsd)\b/i},
  ],
  es: [
    ...[
      /necesita/i, /deber[ií]a (tener|recibir|hacerse)|\bdebe (tener|recibir|hacerse)/i, /recomendad[oa]s? para usted/i, /n[uú]mero [oó]ptimo/i, /garant/i, /\bcura(?!\p{L})|\bcura(r|n|d[oa]|ci[oó]n)/iu,
      /\breinici|\bresete/i, /cambia(r|n)? las reglas del juego/i, /revoluciona/i, /\bgran avance|avance decisivo/i, /milagr/i, /\b(com)?probad[oa]|demostrad[oa]/i, /\bsegur[oa]s? y /i, /no (es |son )?adictiv|no (crea|causa) adicci/i,
      /dif[ií]cil que haga daño|poco probable que haga daño/i,
    ].map((pattern) => ({pattern})),
    {pattern: /aprobad[oa]s? por la FDA|aprobaci[oó]n de la FDA/i, isRight: (sentence) => /esketamina|spravato/i.test(sentence)},
    {pattern: /\b72 ?(%|de cada 100\b|por ciento\b)/i, isRight: (sentence, next) => !/ansiedad/i.test(sentence) || `${sentence} ${next}`.includes('la depresión, no la ansiedad')},
    {pattern: /\d ?% de ([eé]xito|respuesta|curaci)/i}, {pattern: /\b72 ?%/}, {pattern: /\d ?mg\b|\bmg\b|\bmiligramos?\b|\bpes[oa]s?\b/i},
    {pattern: /dese prisa|apres[uú]rese|solo quedan? \d|[uú]ltima oportunidad|solo (por )?hoy|act[uú]e (ya|ahora)|tiempo limitado/i},
    {pattern: /alivio r[aá]pido|resultados? duradero|bien tolerad|(usted )?tiene (ansiedad|depresi[oó]n|estr[eé]s|TEPT)/i},
  ],
  ar: [
    ...[
      /تحتاج(ون|ين)? (إلى )?(\d|جلس|علاج)|بحاجة إلى|يلزمك|لا بد لك/, /ستحتاج|سوف تحتاج/, /ينبغي|يجب (عليك|أن (تحصل|تتلقى|تأخذ))|عليك أن/, /نوصيك|ننصحك|(?<!\p{L})[نيت]ُ?نصح|موص[ىي] بها? لك|(أنسب|مثاليّ?ة?) لك/u, /(عدد|رقم) (ال)?(أمثل|مثالي)/, /نضمن|يضمن|(?<!\p{L})تضمن|مضمون|ضمان/u,
      /شفاء|(?<!\p{L})[وفس]?[يتن]شفي|شافية?(?!\p{L})|علاج(ًا)? (نهائي|جذري)|(?<!\p{L})نهائيًا/u, /إعادة ضبط|[يتن]عيد ضبط/, /نقلة نوعية|قواعد اللعبة/, /ثوري|ثورة/, /اختراق|إنجاز (طبي|علمي)|غير مسبوق/, /معجز/, /مثبتة?(?!\p{L})|(?<!\p{L})ثبتت?(?!\p{L})|أثبت/u, /آمن(ة|ًا)? و/,
      /(لا|غير|دون|بلا) .*إدمان/, /(لن|لا|أن) [يت]ضر|(لا|بلا) ضرر|(بلا|دون|من) (أي )?(مخاطر|خطر|آثار جانبية)/,
    ].map((pattern) => ({pattern})),
    {pattern: /(معتمد|مرخّ?ص|موافق).*(إدارة الغذاء|FDA)|(?<!\p{L})(وافقت|اعتمدت|رخّ?صت)/u, isRight: (sentence) => /إسكيتامين|spravato/i.test(sentence)},
    {pattern: /72 ?(%|٪|من (كل )?100|في المئة|بالمئة)/, isRight: (sentence, next) => !sentence.includes('قلق') || `${sentence} ${next}`.includes('الاكتئاب، لا القلق')},
    {pattern: /\d ?[%٪] (نجاح|استجابة|شفاء)|نسبة (ال)?نجاح/}, {pattern: /72 ?[%٪]/}, {pattern: /\d ?mg\b|\bmg\b|ملغ|ملجم|مي?ليغرام/i}, {pattern: /\bweigh|وزن/i},
    {pattern: /أسرعوا|(?<!\p{L})(سارع|بادر)|(بقي|تبق).*\d.*فقط|فقط \d+ متبقي|فرصة (ال)?أخيرة|اليوم فقط|لفترة محدودة|(أماكن|مواعيد|عرض) محدودة?|لا تفوّ?ت|(?<!\p{L})عجّ?لوا/u},
    {pattern: /(راحة|تحسّ?ن|مفعول|تأثير) (سريعة?|فورية?)|سريعة? المفعول|نتائج (دائمة|تدوم|مستدامة|طويلة)|جيدة? التحمّ?ل|(لديك|عندك) (قلق|اكتئاب|اضطراب)|أنت مصاب/},
  ],
  fr: [
    ...[
      /\bvous avez besoin\b/i, /\bvous aurez besoin\b|\bil vous faut\b|\bil vous faudra\b/i, /\bvous (devriez|devez) (avoir|recevoir|faire|suivre|prendre)\b/i, /\b(recommandé|conseillé)(e|s|es)? pour vous\b/i, /\bnombre (optimal|idéal)\b/i,
      /\bgaranti/i, /\bguéri/i, /\bréinitialis|\bremise? à zéro\b|\bnouveau départ\b/i, /\bchange(r|nt)? la donne\b/i, /\brévolution/i, /\bpercée|\bavancée majeure/i, /\bmirac/i, /\bdémontré|\bprouvé|\bfait ses preuves\b/i, /\bsûre?s? et\b|\bsans danger\b|\bsans risques?\b/i,
      /\bn(e|on)[- ](provoque|crée|cause)[^.]*dépendance|\bsans (aucune )?(dépendance|accoutumance)\b|\bnon[- ]addicti/i, /\bpeu susceptible de (nuire|faire (du )?mal)\b|\bne peut pas (nuire|faire de mal)\b/i,
    ].map((pattern) => ({pattern})),
    {pattern: /\b(approuvé|autorisé)(e|s|es)? par la FDA\b/i, isRight: (sentence) => /eskétamine|spravato/i.test(sentence)},
    {pattern: /\b72\s?(%|pour cent|(\p{L}+ ){0,2}sur 100)/iu, isRight: (sentence, next) => !/anxi/i.test(sentence) || `${sentence} ${next}`.includes('la dépression, pas l’anxiété')},
    {pattern: /\b\d+\s?% de (succès|réussite|réponse|guérison)/i}, {pattern: /\b72\s?%/}, {pattern: /\d ?mg\b|\bmg\b|\bmilligrammes?\b|\bpoids\b|\bpes(er|ez)\b/i},
    {pattern: /\bdépêchez|\bplus que \d+ (places?|créneaux?|horaires?)|\bdernière chance\b|\baujourd’hui seulement\b|\bagissez\b|\b(offre|durée) limitée/i},
    {pattern: /\bsoulagement (rapide|immédiat)|\brésultats? durables?\b|\bbien tolérée?s?(?!\p{L})|\bvous (avez|souffrez)( (de|d’|une?|l’|la|du)){0,2} ?(anxiété|dépression|anxieux|stress post)/iu},
    // A line must not begin with a sign that French sets a space before.
    {pattern: / [?!:;»%]|« /},
  ],
  de: [
    ...[
      /\bSie (brauchen|benötigen)\b|\b(brauchen|benötigen) Sie\b/i, /\bSie werden\b.*\b(brauchen|benötigen)\b/i, /\bSie sollten\b|\bsollten Sie\b/i, /\b(für Sie|Ihnen) empfohlen\b|\bempfehlen (wir )?Ihnen\b/i,
      /\b(optimale|ideale|richtige) (An)?zahl\b/i, /garantie/i, /\bheil(t|en|bar|bare|ung)\b|\bgeheilt\b/i, /\bNeustart\b|\bzurückgesetzt\b/i, /\bGame[- ]?Changer\b/i, /revolutionär/i, /\bDurchbruch|bahnbrechend/i,
      /\bWunder(mittel|bar|waffe|heilung)?\b/i, /\b(be|er|nachge)wiesen/i, /\bsicher und\b/i, /\bmacht nicht (süchtig|abhängig)\b|\bnicht süchtig machend/i, /\bschadet\b.*\bnicht\b|\bunbedenklich|\bharmlos/i,
    ].map((pattern) => ({pattern})),
    {pattern: /\bvon der FDA zugelassen|\bFDA[- ]zugelassen|\bdie FDA hat \S+ zugelassen/i, isRight: (sentence) => /esketamin|spravato/i.test(sentence)},
    {pattern: /\b72 ?(%|von 100\b|von hundert\b|Prozent\b)/i, isRight: (sentence, next) => !/\bAngst/.test(sentence) || `${sentence} ${next}`.includes('Depression, nicht Angst')},
    {pattern: /\b\d+\s?(%|Prozent) (Erfolg|Ansprechen|Heilung)/i}, {pattern: /\b72\s?%/}, {pattern: /\d ?mg\b|\bmg\b|Milligramm|gewicht\b|\bwiegen\b|\bwiegt\b/i},
    {pattern: /\bbeeilen\b|\bnur noch \d+ (frei|Plätze|Termine|übrig)|\bletzte Chance\b|\bnur heute\b|\bjetzt zugreifen\b|\b(für )?begrenzte Zeit\b/i},
    {pattern: /\bschnelle (Linderung|Besserung|Hilfe)\b|\bdauerhafte (Wirkung|Besserung|Ergebnisse)\b|\bgut (verträglich|vertragen)\b|\bSie haben (eine )?(Angst|Depression|PTBS)/i},
  ],
  vi: [
    ...[
      /bạn (sẽ )?(cần|phải)(?!\p{L}| không)/iu, /bạn nên(?!\p{L})/iu, /(khuyên dùng|khuyến nghị|đề xuất|dành riêng)( riêng)? cho bạn/i, /tối ưu|lý tưởng (nhất )?cho bạn/i, /đảm bảo|bảo đảm|cam kết/i, /chữa (khỏi|lành|dứt)|(trị|khỏi) (dứt|khỏi|bệnh|hẳn)|dứt điểm/i,
      /khởi động lại|thiết lập lại|cài đặt lại/i, /thay đổi cuộc chơi|bước ngoặt/i, /cách mạng/i, /đột phá/i, /phép màu|(kỳ|thần|nhiệm) (diệu|kỳ)/i, /chứng minh|kiểm chứng/i, /an toàn (và|tuyệt đối)|hoàn toàn an toàn|không (có )?(rủi ro|nguy hiểm gì)/i,
      /không gây nghiện/i, /(khó|ít|không) (có khả năng )?gây hại|vô hại/i,
    ].map((pattern) => ({pattern})),
    {pattern: /FDA (đã )?(phê duyệt|chấp thuận)|FDA[- ]approved/i, isRight: (sentence) => /esketamine|spravato/i.test(sentence)},
    {pattern: /\b72 ?(%|phần trăm|trên 100|trong 100|người trên 100)/i, isRight: (sentence, next) => !/lo âu/i.test(sentence) || `${sentence} ${next}`.includes('trầm cảm, không phải lo âu')},
    {pattern: /\d ?% (thành công|đáp ứng|khỏi)|tỷ lệ thành công/i}, {pattern: /\b72 ?%/}, {pattern: /\d ?mg\b|\bmg\b|miligam|cân nặng/i},
    {pattern: /nhanh (lên|tay)|chỉ còn \d|cơ hội cuối|chỉ (trong )?hôm nay|hành động ngay|(thời gian|số lượng) có hạn/i},
    {pattern: /(giảm|thuyên giảm|đỡ) (nhanh|tức thì)|(kết quả|hiệu quả) (lâu dài|bền vững)|dung nạp tốt|bạn (đang )?(bị|mắc) (chứng |bệnh )?(lo âu|trầm cảm|PTSD|rối loạn)/i},
  ],
  'pt-BR': [
    ...[
      /precis(a|ar|ar[aá]|aria)(?!\p{L})|necessita|[eé] necess[aá]rio (ter|receber|fazer)/iu, /dever(ia|á) (ter|receber|fazer)|\bdeve (ter|receber|fazer)|voc[eê] (tem|ter[aá]) (que|de) (ter|receber|fazer)/i, /(recomendad|indicad)[oa]s? para voc[eê]|recomendamos/i, /(n[uú]mero|quantidade) (ideal|[oó]tim[oa])|ideal para voc[eê]/i, /garant/i, /\bcura(?!\p{L})|\bcura(r|m|d[oa])/iu,
      /\breinici|\breset/i, /muda(r|m)? as regras do jogo|divisor de [aá]guas/i, /revolucion/i, /grande avan[cç]o|avan[cç]o decisivo/i, /milagr/i, /\b(com)?provad[oa]|comprovam?\b|demonstrad[oa]/i, /\bsegur[oa]s? e |\be segur[oa]s?\b|sem (nenhum )?(risco|efeitos colaterais)|inofensiv/i, /n[aã]o (vicia|causa depend)|n[aã]o [eé] viciante/i,
      /dificilmente far[aá] mal|pouco prov[aá]vel que fa[cç]a mal/i,
    ].map((pattern) => ({pattern})),
    {pattern: /(aprovad|liberad)[oa]s? pel[ao] FDA|aprova[cç][aã]o d[aeo] FDA|\bFDA (j[aá] )?(aprovou|liberou)/i, isRight: (sentence) => /escetamina|spravato/i.test(sentence)},
    {pattern: /\b72 ?(%|em cada 100\b|por cento\b)/i, isRight: (sentence, next) => !/ansiedade/i.test(sentence) || `${sentence} ${next}`.includes('a depressão, não a ansiedade')},
    {pattern: /\d ?% de (sucesso|resposta|cura)/i}, {pattern: /\b72 ?%/}, {pattern: /\d ?mg\b|\bmg\b|\bmiligramas?\b|\bpes[oa]s?\b/i},
    {pattern: /apresse|corra!|s[oó] restam? \d|[uú]ltim(a chance|as vagas)|vagas limitadas|n[aã]o perca|s[oó] hoje|somente hoje|aja (j[aá]|agora)|tempo limitado/i},
    {pattern: /(al[ií]vio|efeito) (r[aá]pido|imediato)|resultados? (duradour|permanente|definitiv)|bem tolerad|voc[eê] (tem|sofre de) (ansiedade|depress[aã]o|estresse|TEPT)/i},
  ],
  'zh-Hans': [
    ...[
      /您(将|会|还)*(需要|须要)/, /您(必须|得)(做|接受|进行|治疗)/, /您(应该|应当|最好)/, /(为|向)您推荐|推荐(给)?您|建议您(做|接受)/, /(最佳|最优|理想)的?(治疗)?(次数|数量|方案)/, /(?<!不)保证|担保|确保/, /治愈|根治|治好|痊愈/, /重启|重置/, /颠覆|改变游戏规则/, /革命性/, /突破/, /奇迹|神奇/,
      /证实|证明/, /安全(且|而|又|有效|可靠|、|和|无)/, /(不会?|无|非)(上瘾|成瘾)/, /不(会|太可能)(造成)?(伤害|有害)|无害|没有副作用|无副作用/,
    ].map((pattern) => ({pattern})),
    {pattern: /FDA(已|已经)?(正式)?批准的?|(经|获|由|得到).{0,2}FDA.{0,2}批准/, isRight: (sentence) => /艾司氯胺酮|spravato/i.test(sentence)},
    {pattern: /72 ?%|百分之七十二|100[人名][^，。]{0,10}有?72/, isRight: (sentence, next) => !sentence.includes('焦虑') || `${sentence}${next}`.includes('抑郁，而不是焦虑')},
    {pattern: /\d ?% ?的?(成功|见效|有效|缓解|治愈)|(成功|有效|治愈)率/}, {pattern: /72 ?%/}, {pattern: /\d ?mg\b|\bmg\b|毫克|体重/i},
    {pattern: /赶快|赶紧|抓紧|尽快|仅剩|只剩|最后(的)?机会|仅限今天|立即行动|限时|名额有限/},
    {pattern: /(快速|迅速|立即)缓解|(长久|持久|永久)的?(疗效|效果|缓解)|耐受(性)?(良)?好|您(患有|得了|有)(焦虑|抑郁|创伤)/},
  ],
};

/** The languages that have a list. */
export const lintedLanguages: readonly string[] = [...Object.keys(rules), 'en-GB'];

/** The forbidden words in a text, each with the sentence that it stands in. Displayed quotes of a source are to be left out before. */
export function wordingLint(text: string, language = 'en'): string[] {
  const list = rules[language.startsWith('en-') ? 'en' : language];
  if (list === undefined) throw new Error(`No wording list for "${language}".`);
  const sentences = text.split(/(?<=[.!?])\s+|(?<=[。！？])\s*/);
  return sentences.flatMap((sentence, index) => list
    .filter(({pattern, isRight}) => pattern.test(sentence) && !isRight?.(sentence, sentences[index + 1] ?? ''))
    .map(({pattern}) => `${pattern.source}: ${sentence}`));
}
