package cn.xinfang.outside.rules;

import cn.xinfang.kernel.IdCard;
import cn.xinfang.petition.registration.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a sender says of one request. Two orders of one sender are the same when all of this is equal.
 *
 * @param number       of the sender, unique with him: 1 to 64 letters, digits, dots, hyphens, underscores
 * @param submittedOn  the day on which the citizen turned to the sender; not after the day of receipt
 * @param purpose      what the citizen wants in general; {@link Purpose#ACCUSATION} is restricted from the first moment
 * @param summary      at most 200 characters
 * @param text         10 to 20000 characters
 * @param division     GB/T 2260 or statistics code of the place of the problem; null where the sender does not know
 * @param place        in words; null if none
 * @param category     the sender's own classification in words; null if none
 * @param dueOn        the day until which the sender expects an answer; it starts no statutory period. Null if none
 * @param people       who took part, 1 to 9999
 * @param confidential the citizen asked for secrecy
 * @param addressee    whom the citizen addressed, e.g. 市长; null if nobody in particular
 * @param citizen      null where he did not give his name
 * @param attachments  files handed over before, at most {@value #FILES}
 */
public record OrderText(String number, LocalDate submittedOn, Purpose purpose, String summary, String text, String division, String place,
                        String category, LocalDate dueOn, Integer people, Boolean confidential, String addressee, Citizen citizen,
                        List<FileRef> attachments) {

    /** Attachments of one order at most. */
    public static final int FILES = 20;

    /** Characters of the text at most. */
    public static final int LONGEST = 20_000;

    /** What a sender may call an order; it stands in addresses. */
    public static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z._-]{1,64}");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DIVISION = Pattern.compile("\\d{6}(\\d{3}(\\d{3})?)?");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");

    public OrderText {
        people = people == null ? 1 : people;
        confidential = confidential != null && confidential;
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** Whether only those who handle it may read it: a report against somebody, or secrecy asked for. */
    public boolean restricted() {
        return purpose == Purpose.ACCUSATION || confidential;
    }

    /** Without the person, who lies apart. */
    public OrderText withoutCitizen() {
        return with(null);
    }

    /** The same with its person. */
    public OrderText with(Citizen who) {
        return new OrderText(number, submittedOn, purpose, summary, text, division, place, category, dueOn, people, confidential, addressee,
                who, attachments);
    }

    /** Everything that is wrong with it when it is received on {@code today}; empty where it can be taken in. */
    public List<Defect> defects(LocalDate today) {
        Checks checks = new Checks();
        checks.refuse(number == null || !NUMBER.matcher(number).matches(), "number", "来件编号须为 1 至 64 位字母、数字、点、横线或下划线。");
        checks.refuse(submittedOn == null, "submittedOn", "缺少诉求提出日期，格式如 2026-03-02。");
        checks.refuse(submittedOn != null && submittedOn.isAfter(today), "submittedOn", "诉求提出日期晚于今天 " + today + "。");
        checks.refuse(purpose == null, "purpose", "缺少诉求目的：REDRESS 申诉、SOLUTION 求决、SUGGESTION 意见建议、ACCUSATION 揭发控告、INQUIRY 咨询、OTHER 其他。");
        checks.required("summary", summary, 1, 200);
        checks.required("text", text, 10, LONGEST);
        checks.refuse(division != null && !DIVISION.matcher(division).matches(), "division", "问题属地须为 6、9 或 12 位行政区划代码，不知道时不填。");
        checks.optional("place", place, 200);
        checks.optional("category", category, 100);
        checks.optional("addressee", addressee, 100);
        checks.refuse(dueOn != null && submittedOn != null && dueOn.isBefore(submittedOn), "dueOn", "来件单位要求的期限早于诉求提出日期。");
        checks.refuse(people < 1 || people > 9999, "people", "人数须在 1 至 9999 之间。");
        citizen(checks, today);
        files(checks);
        return List.copyOf(checks.found);
    }

    private void citizen(Checks checks, LocalDate today) {
        if (citizen == null) {
            return;
        }
        checks.required("citizen.name", citizen.name(), 1, 100);
        checks.optional("citizen.phone", citizen.phone(), 40);
        checks.optional("citizen.address", citizen.address(), 200);
        checks.optional("citizen.email", citizen.email(), 100);
        checks.refuse(citizen.idNumber() != null && IdCard.defect(citizen.idNumber(), today, it -> true).isPresent(),
                "citizen.idNumber", "公民身份号码不符合校验规则，可以不填。");
    }

    private void files(Checks checks) {
        checks.refuse(attachments.size() > FILES, "attachments", "附件不超过 " + FILES + " 个。");
        for (int at = 0; at < attachments.size(); at++) {
            FileRef file = attachments.get(at);
            String field = "attachments[" + at + "]";
            checks.refuse(file.digest() == null || !DIGEST.matcher(file.digest()).matches(), field + ".digest",
                    "须为附件内容的 SM3 摘要，64 位小写十六进制。");
            checks.required(field + ".fileName", file.fileName(), 1, 200);
        }
    }

    private static final class Checks {

        private final List<Defect> found = new ArrayList<>();

        void refuse(boolean wrong, String field, String message) {
            if (wrong) {
                found.add(new Defect(field, message));
            }
        }

        void required(String field, String value, int shortest, int longest) {
            int length = value == null ? 0 : value.strip().length();
            refuse(length < shortest || length > longest, field, length == 0 ? "不能为空。" : "须为 " + shortest + " 至 " + longest + " 字，现为 " + length + " 字。");
            printable(field, value);
        }

        void optional(String field, String value, int longest) {
            refuse(value != null && value.length() > longest, field, "不超过 " + longest + " 字。");
            printable(field, value);
        }

        private void printable(String field, String value) {
            refuse(value != null && UNPRINTABLE.matcher(value).find(), field, "含有不能显示的控制字符，请去掉。");
        }
    }
}
