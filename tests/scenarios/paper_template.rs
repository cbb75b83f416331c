//! A municipality's own template: it dresses papers of every format, and one that is wrong is told of
//! and never passed over.

use tilsyn::api::paper::{PaperFormat, PaperOf, Papers};
use tilsyn::api::{Problem, Request, Response};
use tilsyn::catalogue::template::{LOGO, PAGE, STYLE, THEME};
use tilsyn::ops::desk::Files;
use tilsyn::shell::files::DiskFiles;

use super::quarter::centre;
use super::quarter_again::invented;
use crate::support::TestDesk;

/// Each shows a template in its own way.
const FORMATS: [PaperFormat; 5] =
    [PaperFormat::Pdf, PaperFormat::Docx, PaperFormat::Html, PaperFormat::Json, PaperFormat::Text];
const OWN: &str = "organisation = \"Opdigtet Kommune\"\nlinjer = [\"Skolegade 1, Æblerød\"]\n\
    [logo]\ntekst = \"Et egetræ\"\n[farver]\noverskrift = \"#003366\"\n\
    [vendinger.da]\npaper-title-code = \"Sådan arbejder vi\"\n";
/// One black pixel.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9BU\
\0\0\0\nIDATx\xDAc`\0\0\0\x02\0\x01\xE5'\xDE\xFC\0\0\0\0IEND\xAE\x42\x60\x82";

fn put(test: &TestDesk, name: &str, bytes: &[u8]) {
    let folder = test.folder.path().join("data/report");
    DiskFiles.write(&folder.join(name), bytes).expect("a file");
}

fn write(test: &mut TestDesk, of: PaperOf) -> Result<Vec<Vec<u8>>, Problem> {
    let formats = offered().collect();
    let asked = Papers::Write { of, formats, plain_csv: false, folder: None, remember: false };
    match test.ask(&Request::Paper(asked))? {
        Response::Written(paths) => {
            Ok(paths.iter().map(|path| std::fs::read(path.as_str()).expect("a file")).collect())
        }
        other => panic!("{other:?}"),
    }
}

fn offered() -> impl Iterator<Item = PaperFormat> {
    FORMATS.into_iter().filter(|of| PaperFormat::OFFERED.contains(of))
}

fn file(files: &[Vec<u8>], format: PaperFormat) -> &[u8] {
    let place = offered().position(|own| own == format).expect("offered");
    &files[place]
}

fn text(files: &[Vec<u8>], format: PaperFormat) -> String {
    String::from_utf8_lossy(file(files, format)).into_owned()
}

fn follow_up() -> PaperOf {
    PaperOf::FollowUp("2026-Q3".parse().expect("a quarter"))
}

#[test]
fn a_template_dresses_papers_of_every_format() {
    let mut test = centre(invented(7));
    let plain = write(&mut test, PaperOf::Code).expect("written");
    put(&test, THEME, OWN.as_bytes());
    put(&test, LOGO, PIXEL);
    let files = write(&mut test, PaperOf::Code).expect("written");
    assert!(write(&mut test, PaperOf::Code).expect("again") == files, "not the same again");
    let text_file = text(&files, PaperFormat::Text);
    assert!(text_file.starts_with("Opdigtet Kommune\nSkolegade 1, Æblerød\n\nSådan arbejder vi\n"));
    let html = text(&files, PaperFormat::Html);
    for wanted in ["--heading: #003366", "alt=\"Et egetræ\"", "<h1>Sådan arbejder vi</h1>"] {
        assert!(html.contains(wanted), "{wanted}");
    }
    let docx = file(&files, PaperFormat::Docx);
    let mut word = zip::ZipArchive::new(std::io::Cursor::new(docx)).expect("a container");
    let mut part =
        |name: &str| std::io::read_to_string(word.by_name(name).expect(name)).unwrap_or_default();
    assert!(part("word/document.xml").contains("descr=\"Et egetræ\""));
    assert!(part("word/styles.xml").contains("<w:color w:val=\"003366\"/>"));
    assert!(!part("word/styles.xml").contains("COLOUR"));
    assert!(word.by_name("word/media/logo.png").is_ok());
    // What it was made from says so, also where nothing is to be seen.
    let json = text(&files, PaperFormat::Json);
    assert!(json.contains("\"name\": \"template\""), "{json}");
    assert!(!text(&plain, PaperFormat::Json).contains("\"name\": \"template\""));
    #[cfg(feature = "pdf")]
    {
        let pdf = file(&files, PaperFormat::Pdf);
        let read = tilsyn::report::pdf::reading::text(pdf).expect("a PDF file");
        assert!(read.starts_with("OpdigtetKommune") || read.starts_with("Opdigtet Kommune"));
        assert!(text(&files, PaperFormat::Pdf).contains("template: "));
    }
}

/// Nothing is written and nothing passed over: the earlier paper stays until the file is mended or gone.
#[test]
fn what_is_wrong_is_told_and_the_earlier_papers_stay() {
    let mut test = centre(invented(7));
    let before = write(&mut test, follow_up()).expect("written");
    let page = include_str!("../../assets/report/pdf/paper.typ");
    let broken = page.replace("#set par(", "#set par(nonsense: 1, ");
    let line = broken.lines().position(|line| line.contains("nonsense")).unwrap_or(0) + 1;
    let without_counts = page.replace("kind == \"pairs\" { pairs(it) }", "kind == \"pairs\" {}");
    let pages = [
        (PAGE, broken, "template-faulty", format!("paper.typ:{line}: ")),
        (PAGE, without_counts, "template-loses-counts", String::new()),
    ];
    let others = [
        (THEME, "a = 1".to_owned(), "template-faulty", "theme.toml:1: ".to_owned()),
        (STYLE, "\n</style>".to_owned(), "template-faulty", "style.css:2: ".to_owned()),
    ];
    let of_pages = if cfg!(feature = "pdf") { pages.to_vec() } else { Vec::new() };
    for (name, content, code, wanted) in others.into_iter().chain(of_pages) {
        put(&test, name, content.as_bytes());
        let problem = match write(&mut test, follow_up()) {
            Ok(_) => panic!("{name} was passed over"),
            Err(problem) => problem,
        };
        assert_eq!(problem.code, code);
        let told = problem.details.first().map(|detail| format!("{:?}", detail.args));
        assert!(told.unwrap_or_default().contains(&wanted), "{problem:?}");
        let folder = test.folder.path().join("data/report");
        std::fs::remove_file(folder.join(name)).expect("removed");
    }
    let json = before.first().expect("a file");
    let reports = std::fs::read_dir(test.folder.path().join("reports")).expect("a folder");
    let there: Vec<Vec<u8>> =
        reports.flatten().filter_map(|entry| std::fs::read(entry.path()).ok()).collect();
    assert!(there.len() == offered().count() && there.contains(json));
    assert!(write(&mut test, follow_up()).expect("written again") == before);
}
