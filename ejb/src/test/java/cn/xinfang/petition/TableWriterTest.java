package cn.xinfang.petition;
import cn.xinfang.law.RuleSet;
import java.util.*;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
class TableWriterTest {
    static final Map<String,String> L = new LinkedHashMap<>();
    static { String[] s = {"未知 NOT_YET_KNOWN","非承办 NOT_HOLDER","非登记 NOT_REGISTRAR","非转送 NOT_REFERRER","非审核 NOT_VERIFIER","非信访局 NOT_AN_OFFICE","信访局 NOT_A_COMPETENT_UNIT","非职责 NOT_YOUR_DUTY","阶段不符 WRONG_STATUS","未到 NOT_ARRIVED","无内容 CONTENT_NOT_HERE","已分类 ALREADY_CLASSIFIED","未分类 NOT_CLASSIFIED","有待签 DRAFT_PENDING","无待签 NO_DRAFT","无存档建议 NO_FILING_PROPOSED","待复核 FILING_PENDING","同一人 SECOND_PERSON","须办理 NEEDS_PROCEDURE","无待送达 NOTHING_TO_SERVE","无异议程序 NO_OBJECTION_TERM","异议已核实 OBJECTION_DECIDED","异议逾期 OBJECTION_TOO_LATE","无办理期限 NO_HANDLING_TERM","延期逾期 EXTENSION_TOO_LATE","被反映单位 HOLDER_IS_ACCUSED"};
      for (String x : s) L.put(x.split(" ")[1], x.split(" ")[0]); }
    @Test void write() throws Exception {
        Path dir = Path.of(System.getProperty("tables.out"));
        StringBuilder leg = new StringBuilder(); L.forEach((c,w)->leg.append(w+" "+c+"\n"));
        Files.writeString(dir.resolve("legend.txt"), leg);
        Map<String,List<Action>> files = new LinkedHashMap<>();
        files.put("registration.txt", List.of(Action.CORRECT, Action.CLASSIFY));
        files.put("assignment.txt", List.of(Action.REFER, Action.OBJECT, Action.DECIDE_OBJECTION));
        files.put("handling.txt", List.of(Action.DRAFT_ACCEPTANCE,Action.DRAFT_DECLINING,Action.DRAFT_EXTENSION,Action.DRAFT_OPINION,Action.SIGN,Action.SEND_BACK,Action.RECORD_CONTACT,Action.RECORD_INVESTIGATION,Action.SERVE));
        files.put("closing.txt", List.of(Action.ANSWER,Action.PROPOSE_FILING,Action.DECIDE_FILING,Action.WITHDRAW,Action.VERIFY,Action.RETURN));
        for (var f : files.entrySet()) {
            StringBuilder out = new StringBuilder();
            for (Action a : f.getValue()) {
                var t22 = rows(a, RuleSet.XFGZTL2022); var t05 = rows(a, RuleSet.XFTL2005);
                block(out, a.label(), t22);
                Map<String,List<String>> diff = new LinkedHashMap<>();
                Map<String,String> by22 = new HashMap<>(); t22.forEach((r,ss)->ss.forEach(s->by22.put(s,r)));
                t05.forEach((r,ss)->ss.forEach(s->{ if(!r.equals(by22.get(s))) diff.computeIfAbsent(r,k->new ArrayList<>()).add(s);}));
                if (!diff.isEmpty()) block(out, a.label()+" 2005", diff);
            }
            Files.writeString(dir.resolve(f.getKey()), out);
        }
    }
    static void block(StringBuilder out, String label, Map<String,List<String>> t) {
        out.append("【"+label+"】\n阶段"); for (Relation r : Relation.values()) out.append(" | "+r); out.append(" | 记入 | 之后\n");
        t.forEach((r,ss)->out.append(String.join("、",ss)+" | "+r+"\n")); out.append("\n");
    }
    static Map<String,List<String>> rows(Action a, RuleSet rules) {
        Map<String,List<String>> m = new LinkedHashMap<>();
        for (Stage st : Stage.values()) {
            Story s = st.under(rules); StringBuilder row = new StringBuilder(); String rec="—", after="—";
            for (Relation r : Relation.values()) {
                var ac = r.at(st, s.state().known()? s.state().registration().particulars().unit():null);
                if (ac.isEmpty()) { row.append("— | "); continue; }
                var ref = a.refusal(s.state(), s.situation(ac.get()));
                if (ref.isPresent()) { row.append(L.getOrDefault(ref.get().code(), ref.get().code())+" | "); continue; }
                row.append("可 | ");
                var d = Petition.decide(s.state(), Acts.of(a, s, Town.COUNTY_ROADS), s.situation(ac.get()));
                if (d instanceof Decision.Refused x) { rec = "!!"+x.refusal(); continue; }
                PetitionState n = s.state(); List<String> names = new ArrayList<>();
                for (var f : ((Decision.Facts) d).facts()) { n = f.on(n); names.add(f.getClass().getSimpleName()); }
                rec = String.join("+", names); after = n.status().label();
            }
            m.computeIfAbsent(row+rec+" | "+after, k->new ArrayList<>()).add(st.name());
        }
        return m;
    }
}
