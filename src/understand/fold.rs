//! One spelling for learning and recognising: lower case, simplified characters, numbers without their value.
//!
//! What is folded here is only compared, never shown: no span leads back.

use super::clean::cleaned;

/// Traditional characters and what they are in simplified script, pair by pair. Only characters that people use about payments.
const TRADITIONAL: &str = "錢钱帳账賬账號号碼码轉转帶带賣卖買买貨货費费資资貸贷貴贵責责貼贴購购賠赔賺赚贈赠項项順顺預预領领頭头題题額额類类顯显願愿顧顾風风飛飞飯饭館馆騙骗驗验驟骤髒脏體体點点黨党齊齐龍龙龜龟個个們们來来倆俩倉仓備备債债傳传傷伤傭佣僅仅儀仪億亿價价優优儘尽償偿儲储兒儿兌兑內内兩两冊册凍冻凈净減减剛刚創创劃划劇剧動动務务勝胜勞劳勵励區区協协單单卻却廠厂厭厌參参雙双發发變变葉叶嗎吗員员問问啟启喚唤單单嗚呜嘗尝噁恶嚇吓嚴严國国園园圓圆圖图團团場场報报塊块墊垫壞坏壓压壽寿夠够夢梦奪夺奮奋婦妇媽妈嬰婴孫孙學学實实寫写寬宽寶宝專专將将尋寻對对導导屆届屬属層层島岛師师帥帅幣币幫帮幾几庫库應应廢废廣广張张強强彈弹彎弯後后從从徵征復复徹彻恆恒惡恶惱恼慘惨慣惯憑凭憶忆懶懒戲戏戶户拋抛拚拼挾挟捨舍掃扫掛挂採采換换揮挥損损搖摇搶抢擁拥擇择擊击據据擬拟擔担擴扩擾扰攔拦攜携敗败敘叙敵敌數数斂敛斃毙斷断於于時时晉晋暫暂曆历曉晓書书會会東东條条極极構构槍枪樂乐樓楼標标樣样橋桥機机檔档檢检權权歡欢歲岁歷历殘残殺杀氣气決决沒没況况淨净淺浅減减測测湊凑準准滯滞滿满漲涨漏漏潔洁濟济灣湾災灾為为無无煩烦熱热爛烂營营爭争爾尔牆墙牽牵狀状獎奖獨独獲获現现環环產产畢毕畫画異异當当瘋疯療疗發发盜盗盤盘監监確确碼码礎础禮礼禍祸種种稱称穩稳積积窩窝競竞筆笔節节範范築筑簡简簽签籤签約约紅红級级紙纸納纳紛纷細细終终組组結结絕绝統统絲丝經经維维網网緊紧線线練练縮缩總总績绩繁繁織织繳缴繼继續续羅罗義义習习聯联聲声聽听職职聰聪脫脱腦脑腳脚臉脸臨临與与興兴舉举舊旧艱艰處处號号虧亏蟲虫術术衛卫衝冲裝装裡里裏里製制複复視视親亲覺觉覽览觀观觸触訂订計计訊讯討讨訓训託托記记許许訴诉診诊詐诈評评詞词試试詢询該该詳详認认語语誤误說说誰谁課课調调談谈請请諾诺講讲謝谢證证識识譯译議议護护讀读讓让豐丰負负財财貢贡貧贫販贩貪贪貿贸賊贼賓宾賴赖質质贏赢趕赶跡迹踐践車车軟软較较載载輕轻輛辆輩辈輪轮輸输辦办農农這这連连進进運运過过達达違违遙遥遞递遠远適适遲迟遺遗還还邊边郵邮鄰邻釋释針针釣钓銀银銷销鋪铺錄录錯错鍵键鎖锁鏈链鏡镜鐘钟鐵铁鑰钥門门閃闪閉闭開开間间閱阅闆板關关陰阴陸陆陽阳隊队階阶際际隨随險险隱隐雖虽雜杂離离難难電电霧雾靈灵靜静響响頁页頂顶須须頻频顆颗騰腾鬆松鬧闹麼么麵面黃黄擋挡賦赋撥拨匯汇彙汇羣群歸归甦苏蘇苏樸朴搗捣嘆叹囉罗侷局佔占兇凶妳你您您啲的嘅的咗了冇没唔不係是";

/// The simplified form of a character.
pub(super) fn simplified(c: char) -> char {
    use std::collections::BTreeMap;
    use std::sync::LazyLock;
    static PAIRS: LazyLock<BTreeMap<char, char>> = LazyLock::new(|| {
        let chars: Vec<char> = TRADITIONAL.chars().collect();
        chars.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
    });
    if c < '\u{4e00}' { c } else { PAIRS.get(&c).copied().unwrap_or(c) }
}

/// Whether a character is a Chinese one.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// Folds a text: cleaned, lower case, simplified; a run of two or more digits is `0`; a run of anything but letters and digits is one
/// space; apostrophes go; signs of money are `$`. Spaces between a Chinese character and a digit go as well.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut digits = 0usize;
    for c in cleaned(text).chars() {
        if c.is_ascii_digit() {
            digits += 1;
            if digits == 2 {
                folded.pop();
            }
            if digits <= 2 {
                folded.push(if digits == 1 { c } else { '0' });
            }
            continue;
        }
        // 1,299.00 is one number; *** stands for one that was hidden.
        if digits > 0 && matches!(c, '.' | ',') {
            continue;
        }
        digits = 0;
        match c {
            '\'' | '’' | '‘' | '`' => {}
            '$' | '£' | '€' | '¥' => folded.push('$'),
            '*' => {
                if !folded.ends_with('0') {
                    folded.push('0');
                }
            }
            c if c.is_alphanumeric() => folded.extend(c.to_lowercase().map(simplified)),
            _ => {
                if !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
        }
    }
    tighten(folded.trim())
}

/// Drops the spaces beside digits in Chinese text.
fn tighten(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let kept = chars.iter().enumerate().filter(|(at, c)| {
        let (before, after) = (at.checked_sub(1).and_then(|at| chars.get(at)), chars.get(at + 1));
        let (Some(before), Some(after)) = (before, after) else { return true };
        let joins = (is_han(*before) && after.is_ascii_digit()) || (before.is_ascii_digit() && is_han(*after));
        **c != ' ' || !joins
    });
    kept.map(|(_, c)| *c).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::understand::tests::some_text;

    #[test]
    fn one_spelling() {
        for (text, expected) in [
            ("我的錢被盜刷了！！", "我的钱被盗刷了"),
            ("扣了 2 次，每次 35.80 元", "扣了2次 每次0元"),
            ("I've been charged £1,299.00 twice…", "ive been charged $0 twice"),
            ("花呗还了***元", "花呗还了0元"),
            ("ＺＦＢ扣款", "zfb扣款"),
            ("", ""),
        ] {
            assert_eq!(fold(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn folding_breaks_on_nothing(text in some_text()) {
            let folded = fold(&text);
            prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' '));
        }
    }
}
