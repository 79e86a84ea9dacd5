import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../shared/drawing/textWidth.ts';
import { graphemesOf } from '../../../shared/model/graphemes.ts';

describe('textWidth', () => {
  it('[DR2] comes within a few per cent of Inter', () => {
    // Advance widths of Inter at weight 500: Q 769, u 602, a 568, l 252, i 252, f 379, y 575 = 3,397 thousandths.
    expect(textWidth('Qualify', 13) / ((3_397 * 13) / 1_000)).toBeCloseTo(1, 1);
  });

  it('[DR10] counts an emoji of several code points, or a letter with marks, as one character', () => {
    expect(graphemesOf('👩‍🔧é')).toHaveLength(2);
    expect(textWidth('👩‍🔧', 10)).toBe(textWidth('😀', 10));
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  });

  // Thousandths of the font size, as Chromium 156 measures `500 100px Inter, system-ui` with the fonts of a Linux.
  it.each([
    ['Проверить счёт и отправить клиенту на подпись', 22_765],
    ['Широкая жизнь щуки', 10_046],
    ['Έλεγχος τιμολογίου και αποστολή στον πελάτη', 21_494],
    ['مراجعة الفاتورة رقم وإرسالها إلى العميل', 16_589],
    ['אישור הזמנה ושליחה ללקוח', 11_736],
    ['请检查发票并发送给客户', 11_000],
    ['請求書を確認して顧客に送る', 13_000],
    ['청구서를 확인하고 고객에게 보내기', 10_559],
    ['Ստուգել հաշիվը', 8_583],
    ['Straße prüfen: Größe & Öl', 11_382],
    ['Check the invoice "No. 7" - twice', 14_607],
    ['Đường dẫn tới khách hàng', 11_637],
    ['①②③ Ⓐ ㈱ ￥', 4 * 1_390 + 2 * 1_000 + 2 * 260],
  ])('[DR10] never takes “%s” for narrower than it is drawn', (text, drawn) => {
    expect(textWidth(text, 1_000)).toBeGreaterThanOrEqual(drawn);
    expect(textWidth(text, 1_000)).toBeLessThan(1.6 * drawn);
  });

  it('[DR10] knows the widest single signs by hand', () => {
    // A keycap and a flag are one picture, which Segoe UI Emoji draws 1.37 wide; a family may be drawn as its members.
    expect(textWidth('1️⃣', 1_000)).toBe(1_370);
    expect(textWidth('🇺🇦', 1_000)).toBe(1_370);
    expect(textWidth('👨‍👩‍👧‍👦', 1_000)).toBe(2 * 1_370);
    expect(textWidth('Щю', 1_000)).toBe(950 + 820);
    expect(textWidth('クー', 1_000)).toBe(2 * 1_000);
    // Letters of a script that Inter lacks count as the widest.
    expect(textWidth('Ա', 1_000)).toBe(1_000);
  });
});
