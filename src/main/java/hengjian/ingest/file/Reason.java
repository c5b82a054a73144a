package hengjian.ingest.file;

/** Why a file is not taken in. {@code %s} stands for a detail. */
public enum Reason {
    UNKNOWN_KIND(
            "不认识这种文件；可用 .txt .html .docx .pdf .zip", "this kind of file is not known; .txt .html .docx .pdf .zip are"),
    OTHER_KIND("内容与扩展名不符：内容是 %s；请改正扩展名后再传", "the content is not what the name says: it is %s; rename the file"),
    OLD_WORD(
            "是旧版 Office 或加密的文件；请在 Word 或 WPS 中另存为不加密的 .docx",
            "an old Office file or an encrypted one; save it as .docx without a password"),
    EMPTY("文件里没有文字", "there is no text in it"),
    TOO_LARGE("文件大于 %s MB", "larger than %s MB"),
    TEXT_TOO_LONG("文字超过 %s 字；请分成几篇", "longer than %s characters; split it"),
    NOT_TEXT("不是 UTF-8、UTF-16、GB18030 或 Big5 编码的文字", "not a text in UTF-8, UTF-16, GB18030 or Big5"),
    BROKEN("文件已损坏，无法读取", "the file is broken and cannot be read"),
    ENCRYPTED("文件有密码，无法读取", "the file is protected by a password"),
    NO_TEXT_LAYER(
            "PDF 里没有文字层，可能是扫描件；请先做文字识别（OCR）",
            "the PDF has no text in it, it seems to be scanned; run character recognition (OCR) first"),
    GARBLED(
            "PDF 的字体没有说明字符，读出来是乱码；请换用原始文件",
            "the PDF's fonts do not say which characters they show; use the original file"),
    TOO_MANY_PAGES("PDF 超过 %s 页", "the PDF has more than %s pages"),
    NESTED_ZIP("压缩包里的压缩包不打开；请先解开", "archives inside an archive are not opened; unpack it first"),
    NO_ENTRIES("压缩包里没有文件", "there is no file in the archive"),
    TOO_MANY_ENTRIES("压缩包里超过 %s 个文件", "more than %s files in the archive"),
    UNPACKED_TOO_LARGE("压缩包解开后超过 %s MB", "the archive unpacks to more than %s MB");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh(String detail) {
        return zh.replace("%s", detail);
    }

    String en(String detail) {
        return en.replace("%s", detail);
    }
}
