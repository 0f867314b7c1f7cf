//! A [`Sheet`] as a .docx: A4, one column, a page number, fonts that offices in China have.

use docx_rs::{
    AlignmentType, BreakType, Docx, FieldCharType, Footer, HeightRule, InstrNUMPAGES, InstrPAGE, InstrText, LineSpacing, LineSpacingType, PageMargin,
    Paragraph, Run, RunFonts, SpecialIndentType, Tab, TabLeaderType, TabValueType, Table, TableCell, TableCellMargins, TableLayoutType,
    TableRow, VAlignType, WidthType,
};

use crate::chat::{Block, Sheet};

/// A4, in twentieths of a point.
const PAGE_WIDTH: u32 = 11_906;
const PAGE_HEIGHT: u32 = 16_838;
/// 2.5 cm on all sides.
const MARGIN: u32 = 1_418;
/// What stands between the margins.
const TEXT_WIDTH: usize = (PAGE_WIDTH - 2 * MARGIN) as usize;
/// Sizes in half points: 小四 for the body, 小二 for the title.
const BODY: usize = 24;
const TABLE: usize = 21;
const TITLE: usize = 36;
const FOOT: usize = 18;
/// Two characters of the body: how far a Chinese paragraph is moved in.
const INDENT: i32 = 480;
/// Where the lines to sign on begin.
const SIGN_FROM: usize = 4_200;
/// Where they end: short of the margin, or the line would break before it.
const SIGN_TO: usize = TEXT_WIDTH - 300;
/// Numbers longer than this are not spread over a line.
const LONG_WORD: usize = 16;
/// Room to write by hand, in twentieths of a point.
const ROW_TO_WRITE_ON: f32 = 480.0;
/// A fixed day, so that the same letter gives the same bytes.
const MADE: &str = "2024-01-01T00:00:00Z";

/// The bytes of a .docx. The same sheet gives the same bytes.
pub(super) fn write(sheet: &Sheet) -> Vec<u8> {
    let look = Look::of(&sheet.locale);
    let mut pen = Pen { look, paragraphs: 0 };
    let margin = i32::try_from(MARGIN).unwrap_or_default();
    let mut docx = Docx::new()
        .created_at(MADE)
        .updated_at(MADE)
        .default_fonts(look.fonts(look.body))
        .default_size(BODY)
        .page_size(PAGE_WIDTH, PAGE_HEIGHT)
        .page_margin(PageMargin::new().top(margin).bottom(margin).left(margin).right(margin).header(851).footer(851));
    let foot = pen.page_number();
    docx = docx.footer(Footer::new().add_paragraph(foot));
    for (at, block) in sheet.blocks.iter().enumerate() {
        // Whom it is for stands at the margin, right below the title.
        let addressed = at > 0 && matches!(sheet.blocks.get(at - 1), Some(Block::Title(_)));
        // Nobody signs an empty page: the last words go along.
        let signed = matches!(sheet.blocks.get(at + 1), Some(Block::Signature(_)));
        docx = match block {
            Block::Title(words) => docx.add_paragraph(pen.title(words)),
            Block::Heading(words) => docx.add_paragraph(pen.heading(words)),
            Block::Paragraph(words) => docx.add_paragraph(pen.paragraph(words, addressed).keep_next(signed)),
            Block::Numbered(number, words) => docx.add_paragraph(pen.numbered(*number, words).keep_next(signed)),
            Block::Table { widths, rows } => {
                let table = pen.table(widths, rows);
                let after = pen.space();
                docx.add_table(table).add_paragraph(after)
            }
            Block::Signature(lines) => lines.iter().enumerate().fold(docx, |docx, (at, (label, filled))| {
                docx.add_paragraph(pen.signature(label, filled, at == 0, at + 1 == lines.len()))
            }),
        };
    }
    let mut bytes = std::io::Cursor::new(Vec::new());
    // Writing into memory has nothing that could fail; should it, an empty file is better than none at all.
    let _ = docx.build().pack(&mut bytes);
    bytes.into_inner()
}

/// How a language is set.
#[derive(Clone, Copy)]
struct Look {
    body: &'static str,
    heavy: &'static str,
    latin: &'static str,
    chinese: bool,
}

impl Look {
    fn of(locale: &str) -> Self {
        if !locale.starts_with("zh") {
            return Self { body: "SimSun", heavy: "SimSun", latin: "Times New Roman", chinese: false };
        }
        match locale {
            "zh-TW" | "zh-HK" | "zh-MO" => Self { body: "PMingLiU", heavy: "Microsoft JhengHei", latin: "Times New Roman", chinese: true },
            _ => Self { body: "SimSun", heavy: "SimHei", latin: "Times New Roman", chinese: true },
        }
    }

    fn fonts(self, east_asia: &str) -> RunFonts {
        RunFonts::new().ascii(self.latin).hi_ansi(self.latin).cs(self.latin).east_asia(east_asia)
    }
}

struct Pen {
    look: Look,
    paragraphs: u32,
}

impl Pen {
    /// A paragraph with an id of our own: the library's would count on from letter to letter.
    fn blank(&mut self) -> Paragraph {
        self.paragraphs += 1;
        Paragraph::new().id(format!("{:08X}", self.paragraphs)).widow_control(true)
    }

    fn run(&self, words: &str, size: usize) -> Run {
        let mut run = self.styled(size);
        for (at, line) in words.split('\n').enumerate() {
            if at > 0 {
                run = run.add_break(BreakType::TextWrapping);
            }
            run = run.add_text(line);
        }
        run
    }

    fn styled(&self, size: usize) -> Run {
        Run::new().fonts(self.look.fonts(self.look.body)).size(size)
    }

    fn heavy(&self, words: &str, size: usize) -> Run {
        self.run(words, size).fonts(self.look.fonts(self.look.heavy)).bold()
    }

    fn spaced(before: u32, after: u32) -> LineSpacing {
        LineSpacing::new().before(before).after(after).line(340).line_rule(LineSpacingType::Auto)
    }

    fn title(&mut self, words: &str) -> Paragraph {
        let run = self.heavy(words, TITLE);
        self.blank().align(AlignmentType::Center).keep_next(true).line_spacing(Self::spaced(0, 280)).add_run(run)
    }

    fn heading(&mut self, words: &str) -> Paragraph {
        let run = self.heavy(words, BODY);
        self.blank().keep_next(true).line_spacing(Self::spaced(200, 60)).add_run(run)
    }

    fn paragraph(&mut self, words: &str, addressed: bool) -> Paragraph {
        let run = self.run(words, BODY);
        let flush = !self.look.chinese || words.contains('\n') || (addressed && words.ends_with('：'));
        // A long number takes a line of its own and would tear the one before it apart.
        let long = words.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word.len() > LONG_WORD);
        let align = if self.look.chinese && !long { AlignmentType::Both } else { AlignmentType::Left };
        let paragraph = self.blank().align(align).line_spacing(Self::spaced(0, 60)).add_run(run);
        if flush { paragraph } else { paragraph.indent(None, Some(SpecialIndentType::FirstLine(INDENT)), None, None) }
    }

    fn numbered(&mut self, number: u32, words: &str) -> Paragraph {
        let run = self.run(&format!("{number}."), BODY).add_tab();
        let body = self.run(words, BODY);
        self.blank()
            .align(AlignmentType::Left)
            .line_spacing(Self::spaced(0, 40))
            .indent(Some(INDENT), Some(SpecialIndentType::Hanging(INDENT)), None, None)
            .add_tab(Tab::new().val(TabValueType::Left).pos(INDENT.unsigned_abs() as usize))
            .add_run(run)
            .add_run(body)
    }

    fn space(&mut self) -> Paragraph {
        let run = self.styled(FOOT);
        self.blank().line_spacing(LineSpacing::new().before(0).after(0)).add_run(run)
    }

    /// Widths are fixed and given three times over (grid, cells, table): otherwise offices differ.
    fn table(&mut self, widths: &[u32], rows: &[Vec<String>]) -> Table {
        let parts = widths.iter().map(|width| *width as usize).sum::<usize>().max(1);
        let columns: Vec<usize> = widths.iter().map(|width| TEXT_WIDTH * *width as usize / parts).collect();
        let mut table_rows = Vec::with_capacity(rows.len());
        for (at, row) in rows.iter().enumerate() {
            let mut cells = Vec::with_capacity(row.len());
            for (column, words) in row.iter().enumerate() {
                let run = if at == 0 { self.heavy(words, TABLE) } else { self.run(words, TABLE) };
                let align = if at == 0 || column == 0 { AlignmentType::Center } else { AlignmentType::Left };
                let spacing = LineSpacing::new().before(40).after(40).line(300).line_rule(LineSpacingType::Auto);
                let paragraph = self.blank().align(align).line_spacing(spacing).keep_next(at == 0).add_run(run);
                let width = columns.get(column).copied().unwrap_or_default();
                cells.push(TableCell::new().width(width, WidthType::Dxa).vertical_align(VAlignType::Center).add_paragraph(paragraph));
            }
            let by_hand = row.iter().skip(1).all(String::is_empty);
            let row = TableRow::new(cells).cant_split();
            table_rows.push(if by_hand { row.row_height(ROW_TO_WRITE_ON).height_rule(HeightRule::AtLeast) } else { row });
        }
        Table::new(table_rows)
            .set_grid(columns.clone())
            .layout(TableLayoutType::Fixed)
            .width(columns.iter().sum(), WidthType::Dxa)
            .margins(TableCellMargins::new().margin(0, 100, 0, 100))
    }

    /// A label and a line to write on; the lines stay together.
    fn signature(&mut self, label: &str, filled: &str, first: bool, last: bool) -> Paragraph {
        let mut run = self.run(label, BODY);
        run = if filled.is_empty() { run.add_tab() } else { run.add_text(filled) };
        let spacing = Self::spaced(if first { 360 } else { 120 }, 0);
        self.blank()
            .line_spacing(spacing)
            .keep_lines(true)
            .keep_next(!last)
            .indent(Some(i32::try_from(SIGN_FROM).unwrap_or_default()), None, None, None)
            .add_tab(Tab::new().val(TabValueType::Left).leader(TabLeaderType::Underscore).pos(SIGN_TO))
            .add_run(run)
    }

    /// `1 / 2` in the middle of the foot. Made of field marks, because the library's own page number has no size.
    fn page_number(&mut self) -> Paragraph {
        let field = |pen: &Self, what: InstrText| {
            pen.styled(FOOT)
                .add_field_char(FieldCharType::Begin, false)
                .add_instr_text(what)
                .add_field_char(FieldCharType::Separate, false)
                .add_text("1")
                .add_field_char(FieldCharType::End, false)
        };
        let (page, pages) = (field(self, InstrText::PAGE(InstrPAGE {})), field(self, InstrText::NUMPAGES(InstrNUMPAGES {})));
        let slash = self.run(" / ", FOOT);
        self.blank().align(AlignmentType::Center).add_run(page).add_run(slash).add_run(pages)
    }
}
