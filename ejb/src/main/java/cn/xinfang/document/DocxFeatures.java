package cn.xinfang.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a word processor can make and the papers cannot show. It is named and refused, never left out in silence. */
final class DocxFeatures {

    private static final Set<String> SHOWN = Set.of("body", "p", "r", "t", "pPr", "rPr", "sectPr", "proofErr", "bookmarkStart", "bookmarkEnd",
            "lastRenderedPageBreak");

    /** Elements that stand for text of their own; any other unknown one is refused as well, by its name. */
    private static final Map<String, String> CONTENT = Map.ofEntries(Map.entry("tbl", "表格"), Map.entry("drawing", "图片或者图形"),
            Map.entry("pict", "图片或者图形"), Map.entry("object", "嵌入对象"), Map.entry("AlternateContent", "图形或者文本框"), Map.entry("ins", "修订痕迹"),
            Map.entry("del", "修订痕迹"), Map.entry("moveFrom", "修订痕迹"), Map.entry("moveTo", "修订痕迹"), Map.entry("commentRangeStart", "批注"),
            Map.entry("commentRangeEnd", "批注"), Map.entry("commentReference", "批注"), Map.entry("footnoteReference", "脚注"),
            Map.entry("endnoteReference", "尾注"), Map.entry("fldChar", "域"), Map.entry("instrText", "域"), Map.entry("fldSimple", "域"),
            Map.entry("hyperlink", "超链接"), Map.entry("sdt", "内容控件"), Map.entry("oMath", "公式"), Map.entry("oMathPara", "公式"),
            Map.entry("sym", "符号字体"), Map.entry("ruby", "拼音指南"), Map.entry("tab", "制表符"), Map.entry("ptab", "制表符"), Map.entry("br", "手动换行或者分页"),
            Map.entry("cr", "手动换行或者分页"), Map.entry("smartTag", "智能标记"));

    /** Looks of paragraphs, characters and sections that change what is read. Fonts, sizes and spacing are those of GB/T 9704. */
    private static final Map<String, String> LOOKS = Map.ofEntries(Map.entry("numPr", "自动编号（请直接输入序号）"), Map.entry("framePr", "图文框"),
            Map.entry("pBdr", "段落边框"), Map.entry("pageBreakBefore", "分页"), Map.entry("strike", "删除线"), Map.entry("dstrike", "删除线"),
            Map.entry("vertAlign", "上标或者下标"), Map.entry("vanish", "隐藏文字"), Map.entry("em", "着重号"), Map.entry("highlight", "突出显示"),
            Map.entry("bdr", "字符边框"), Map.entry("headerReference", "页眉"), Map.entry("footerReference", "页脚"), Map.entry("pgBorders", "页面边框"));

    private static final Set<String> OFF = Set.of("0", "false", "none", "off", "baseline");

    private DocxFeatures() {
    }

    /** In Chinese, each with what to do; empty when all of it can be shown. */
    static List<String> unprintable(Element body) {
        Set<String> found = new TreeSet<>();
        look(body, found);
        return found.stream().map(name -> "不能使用" + name + "：印出来会与文档不同，请删去后再上传。").toList();
    }

    private static void look(Element element, Set<String> found) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                String name = child.getLocalName();
                if (isLooks(element)) {
                    Optional.ofNullable(LOOKS.get(name)).filter(it -> isOn(child)).ifPresent(found::add);
                } else if (SHOWN.contains(name)) {
                    look(child, found);
                } else {
                    found.add(CONTENT.getOrDefault(name, "“" + name + "”"));
                }
            }
        }
    }

    private static boolean isLooks(Element element) {
        return Set.of("pPr", "rPr", "sectPr").contains(element.getLocalName());
    }

    private static boolean isOn(Element looks) {
        Node value = looks.getAttributes().getNamedItemNS(looks.getNamespaceURI(), "val");
        return value == null || !OFF.contains(value.getNodeValue());
    }
}
