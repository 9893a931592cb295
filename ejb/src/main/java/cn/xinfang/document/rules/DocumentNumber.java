package cn.xinfang.document.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of an official document (文号), {@code 陇信转〔2010〕126号}.
 *
 * @param organ  characters standing for the issuing organ (机关代字), 1 to 10 Chinese characters
 * @param mark   characters standing for the kind (文种), 1 or 2 Chinese characters other than 信
 * @param year   four digits
 * @param serial from 1, without gaps per organ, mark and year
 */
public record DocumentNumber(String organ, String mark, int year, int serial) {

    private static final Pattern ORGAN = Pattern.compile("\\p{IsHan}{1,10}");
    private static final Pattern MARK = Pattern.compile("[\\p{IsHan}&&[^信]]{1,2}");
    private static final Pattern NUMBER = Pattern.compile("(" + ORGAN + ")信(" + MARK + ")〔(\\d{4})〕([1-9]\\d{0,8})号");

    public DocumentNumber {
        if (!ORGAN.matcher(organ).matches() || !MARK.matcher(mark).matches() || year < 1000 || year > 9999 || serial < 1) {
            throw new IllegalArgumentException("not a document number: " + organ + ", " + mark + ", " + year + ", " + serial);
        }
    }

    /** Reads a number as printed; anything else is refused. */
    public static DocumentNumber parse(String text) {
        Matcher m = NUMBER.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a document number: " + text);
        }
        return new DocumentNumber(m.group(1), m.group(2), Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)));
    }

    @Override
    public String toString() {
        return organ + "信" + mark + "〔" + year + "〕" + serial + "号";
    }
}
