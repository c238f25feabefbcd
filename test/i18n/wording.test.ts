import {expect} from '@open-wc/testing';
import {presetIds} from '../../src/protocol/presets.ts';
import {barestProtocol, clinicProtocol} from '../support/clinic-protocol.ts';
import {messageTexts} from '../support/message-texts.ts';
import {ownPlan, renderedPlan, textOf} from '../support/rendered-plan.ts';
import {lintedLanguages, wordingLint} from '../support/wording-lint.ts';

const files = Object.entries(import.meta.glob(['../../src/i18n/*/*.ts', '!../../src/i18n/books/*'], {eager: true})).map(([path, exported]) => {
  const [language = '', name = ''] = path.split('/').slice(-2);
  return {language, name, exported};
});
/** For staff, who are shown doses; patients never load it. */
const isForStaff = ({name}: {readonly name: string}): boolean => name === 'clinician.ts';
const aboutDoses = /^\\d \?mg|^\\bweigh/;

describe('What patients read', () => {
  it('has message files to look at', () => {
    expect(files.filter(({language}) => language === 'en').map(({name}) => name)).to.include.members(['booking.ts', 'plan.ts', 'questions.ts', 'start.ts']);
  });

  it('is checked in every language that there is', () => {
    expect([...new Set(files.map(({language}) => language))].filter((language) => !lintedLanguages.includes(language))).to.deep.equal([]);
    expect(() => wordingLint('Qualquer coisa', 'pt')).to.throw('No wording list for "pt".');
  });

  for (const file of files) {
    it(`keeps to the agreed wording in ${file.language}/${file.name}`, () => {
      const found = messageTexts(file.exported).flatMap((text) => wordingLint(text, file.language));
      expect(found.filter((finding) => !isForStaff(file) || !aboutDoses.test(finding))).to.deep.equal([]);
    });
  }

  it('keeps to the agreed wording in every plan, for every topic, new and returning, flagged or not', () => {
    const found = presetIds.flatMap((protocol) => everyVisit.flatMap((answers) => wordingLint(renderedPlan(answers, {protocol, reviewer: 'Dr. Okafor'}))));
    expect(found).to.deep.equal([]);
  });

  it('keeps to the agreed wording in every plan of a clinic’s own', () => {
    const found = [clinicProtocol, barestProtocol].flatMap((protocol) => everyVisit.flatMap((answers) => wordingLint(textOf(ownPlan(protocol, answers)))));
    expect(found).to.deep.equal([]);
  });
});

describe('The wording lint', () => {
  const forbidden = [
    'You need 6 treatments.', 'You will need 6.', 'You should have six.', 'You should get six.', 'This is recommended for you.', 'The optimal number.', 'We guarantee it.', 'It is guaranteed.',
    'It can cure it.', 'It cures.', 'A reset of the brain.', 'A game-changer.', 'A game changer.', 'Revolutionary care.', 'A breakthrough.', 'A miracle.', 'Proven.', 'Safe and well tolerated.', 'It is non-addictive.', 'It is nonaddictive.',
    'It is unlikely to hurt.', 'FDA-approved ketamine.', 'FDA approved infusions.', '72 % success.', '72% of patients with anxiety responded.', 'Of people with anxiety, 72 in 100 responded.', 'Take 50 mg.', 'Your weight.',
    'Only 3 left!', 'Rapid relief within hours.', 'Lasting results.',
  ];
  for (const text of forbidden) {
    it(`finds “${text}”`, () => {
      expect(wordingLint(text)).not.to.deep.equal([]);
    });
  }

  /** A sentence for each rule of the other lists. */
  const forbiddenElsewhere: Readonly<Record<string, readonly string[]>> = {
    es: [
      'Usted necesita 6 tratamientos.', 'Debería recibir seis.', 'Es lo recomendado para usted.', 'El número óptimo.', 'Lo garantizamos.', 'Se cura.', 'Una curación.', 'Reinicie su cerebro.', 'Cambia las reglas del juego.', 'Una atención revolucionaria.',
      'Un gran avance.', 'Un milagro.', 'Está demostrado.', 'Seguro y bien tolerado.', 'No es adictivo.', 'Es poco probable que haga daño.', 'Ketamina aprobada por la FDA.', 'De las personas con ansiedad, 72 de cada 100 respondieron.',
      '80 % de éxito.', '72 % mejora.', 'Tome 50 mg.', 'Su peso.', '¡Solo quedan 3!', 'Alivio rápido en horas.', 'Resultados duraderos.', 'Usted tiene ansiedad.',
    ],
    ar: [
      'تحتاج إلى 6 علاجات.', 'ستحتاج إلى ست.', 'ينبغي أن تكون ستًا.', 'نوصيك بها.', 'العدد الأمثل.', 'نضمن ذلك.', 'نتائج مضمونة.', 'شفاء تام.', 'إنه يشفي.', 'إعادة ضبط للدماغ.', 'نقلة نوعية.', 'رعاية ثورية.', 'إنجاز طبي.', 'معجزة.', 'فعالية مثبتة.', 'آمن وفعال.',
      'لا يسبب الإدمان.', 'لن يضرك.', 'كيتامين معتمد من إدارة الغذاء والدواء.', 'وافقت FDA على الكيتامين.', 'من الأشخاص الذين لديهم قلق استجاب 72 من كل 100.', '80% نجاح.', '72% تحسّنوا.', 'خذ 50 ملغ.', 'وزنك.', 'لم يتبقَّ إلا 3 فقط!', 'تحسّن سريع خلال ساعات.', 'نتائج دائمة.', 'لديك قلق.',
      'تحتاج 6 جلسات.', 'يُنصح به.', 'علاج نهائي للقلق.', 'بلا مخاطر.', 'اعتمدت FDA الكيتامين.', 'تأثير فوري.', 'مواعيد محدودة.',
    ],
    fr: [
      'Vous avez besoin de 6 séances.', 'Il vous faut 6 séances.', 'Vous devriez suivre six séances.', 'Un protocole recommandé pour vous.', 'Le nombre optimal.', 'Nous le garantissons.', 'Cela guérit l’anxiété.',
      'Une réinitialisation du cerveau.', 'Une remise à zéro.', 'Cela change la donne.', 'Un soin révolutionnaire.', 'Une percée.', 'Un miracle.', 'Prouvé.', 'Une efficacité démontrée.', 'Sûr et efficace.', 'Sans danger.',
      'Ne provoque pas de dépendance.', 'Non addictif.', 'Peu susceptible de nuire.', 'La kétamine approuvée par la FDA.', '72 % de succès.', 'Parmi les personnes anxieuses, 72 sur 100 ont répondu.', 'Prenez 50 mg.', 'Votre poids.',
      'Plus que 3 places\u00a0!', 'Dernière chance.', 'Soulagement rapide.', 'Des résultats durables.', 'Bien toléré.', 'Vous souffrez de dépression.', 'Pourquoi ?',
    ],
    de: [
      'Sie brauchen 6 Sitzungen.', 'Sie werden 6 Sitzungen brauchen.', 'Sie sollten sechs bekommen.', 'Das ist für Sie empfohlen.', 'Die optimale Anzahl.', 'Wir garantieren es.', 'Es heilt.', 'Das ist heilbar.', 'Ein Neustart für das Gehirn.', 'Ein Game-Changer.',
      'Eine revolutionäre Behandlung.', 'Ein Durchbruch.', 'Ein Wunder.', 'Nachgewiesen wirksam.', 'Sicher und gut verträglich.', 'Es macht nicht süchtig.', 'Es schadet Ihnen nicht.', 'Von der FDA zugelassenes Ketamin.', 'Von Menschen mit Angst sprachen 72 von 100 an.',
      '80 % Erfolg.', '72 % geht es besser.', 'Nehmen Sie 50 mg.', 'Ihr Gewicht.', 'Nur noch 3 frei!', 'Schnelle Besserung in Stunden.', 'Dauerhafte Ergebnisse.', 'Sie haben eine Depression.',
    ],
    vi: [
      'Bạn cần 6 buổi.', 'Bạn sẽ cần 6 buổi.', 'Bạn phải có sáu buổi.', 'Bạn nên có sáu buổi.', 'Được khuyến nghị cho bạn.', 'Số buổi tối ưu.', 'Chúng tôi đảm bảo điều đó.', 'Chúng tôi bảo đảm.', 'Chữa khỏi lo âu.', 'Khỏi bệnh.', 'Khởi động lại bộ não.',
      'Một bước ngoặt.', 'Một cuộc cách mạng.', 'Một đột phá.', 'Một phép màu.', 'Hiệu quả kỳ diệu.', 'Đã được chứng minh.', 'An toàn và hiệu quả.', 'Không gây nghiện.', 'Ít có khả năng gây hại.', 'Ketamine được FDA phê duyệt.', '80% thành công.',
      '72% khá lên.', 'Trong số người bị lo âu, 72 trên 100 đã đáp ứng.', 'Dùng 50 mg.', 'Cân nặng của bạn.', 'Chỉ còn 3 chỗ!', 'Giảm nhanh trong vài giờ.', 'Kết quả lâu dài.', 'Dung nạp tốt.', 'Bạn bị lo âu.',
    ],
    'pt-BR': [
      'Você precisa de 6 tratamentos.', 'Você deveria receber seis.', 'É o recomendado para você.', 'O número ideal.', 'Nós garantimos.', 'A cura.', 'Isso cura.', 'Reinicie seu cérebro.', 'Um divisor de águas.', 'Um cuidado revolucionário.',
      'Um grande avanço.', 'Um milagre.', 'Está comprovado.', 'Seguro e bem tolerado.', 'Não vicia.', 'É pouco provável que faça mal.', 'Cetamina aprovada pela FDA.', 'Das pessoas com ansiedade, 72 em cada 100 responderam.',
      '80% de sucesso.', '72% melhoram.', 'Tome 50 mg.', 'Seu peso.', 'Só restam 3!', 'Alívio rápido em horas.', 'Resultados duradouros.', 'Você tem ansiedade.',
      'Você vai precisar de 6.', 'É necessário fazer 6.', 'Indicado para você.', 'Eficaz e seguro.', 'Sem riscos.', 'Uma eficácia demonstrada.', 'Cetamina aprovada pelo FDA.', 'A FDA aprovou a cetamina.', 'Últimas vagas.', 'Efeito imediato.', 'Você sofre de ansiedade.',
    ],
    'zh-Hans': [
      '您需要6次治疗。', '您必须接受6次。', '您应该做六次。', '为您推荐。', '最佳次数。', '我们保证有效。', '治愈焦虑。', '重启大脑。', '颠覆性的治疗。', '革命性的治疗。', '突破。', '奇迹。', '已证明有效。', '安全且耐受性好。', '不会上瘾。', '不会造成伤害。', 'FDA批准的氯胺酮。', '经FDA批准的输注。',
      '每100名焦虑者中有72人见效。', '80%的成功率。', '72%见效。', '使用50毫克。', '您的体重。', '仅剩3个名额！', '快速缓解。', '持久的疗效。', '您患有抑郁。',
    ],
  };
  for (const [language, sentences] of Object.entries(forbiddenElsewhere)) {
    for (const text of sentences) {
      it(`finds “${text}” in ${language}`, () => {
        expect(wordingLint(text, language)).not.to.deep.equal([]);
      });
    }
  }

  const right = [
    'A secure page. The FDA has not approved ketamine for anxiety.', 'Spravato is an FDA-approved nasal spray for some kinds of depression.', 'In one group treated for depression, 72 in 100 had responded after 10 infusions.',
    'One source gives 72 in 100 as the response of people with anxiety. The study behind that figure measured depression, not anxiety.', 'Improve, presets and safely.', 'We have 72 free times.',
  ];
  for (const text of right) {
    it(`lets “${text}” pass`, () => {
      expect(wordingLint(text)).to.deep.equal([]);
    });
  }
});

const everyVisit = ['anxiety', 'depression', 'ptsd', 'unsure'].flatMap((topic) => [
  {topic: [topic], severity: ['severe-or-panic'], also: ['ptsd', 'depression', 'chronic-pain'], metabolism: ['yes'], years: ['over-5'], start: ['2026-04-06']},
  {topic: [topic], severity: ['mild-or-secondary'], health: ['some']},
  ...['returned', 'still-well', 'no-relief', 'unsure'].map((relief) => (
    {visit: ['returning'], topic: [topic], relief: [relief], reliefDays: ['9'], interval: ['91'], lastSession: ['2026-03-01']}
  )),
]);
