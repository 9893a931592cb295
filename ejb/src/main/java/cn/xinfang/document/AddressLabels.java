package cn.xinfang.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Labels for envelopes on sheets of A4 with three across and eight down, 70 × 37 mm each. */
public record AddressLabels(List<Row> rows) implements Printable {

    /** Labels of a sheet. */
    public static final int SHEET = 24;

    private static final int ACROSS = 3;

    /**
     * @param mark tells which notice goes in, without telling the postman what it is about
     */
    public record Label(String address, String name, String mark) {

        private static final Label BLANK = new Label("", "", "");

        /** Whether it is printed. */
        public boolean filled() {
            return !address.isEmpty();
        }
    }

    /** Three labels side by side. */
    public record Row(List<Label> labels) {
    }

    /**
     * @param used labels of the first sheet that are gone already, 0 to 23
     */
    public static AddressLabels of(List<Label> labels, int used) {
        if (used < 0 || used >= SHEET) {
            throw new IllegalArgumentException("A sheet has " + SHEET + " labels, " + used + " cannot be used");
        }
        List<Label> all = new ArrayList<>(Collections.nCopies(used, Label.BLANK));
        all.addAll(labels);
        while (all.size() % ACROSS != 0) {
            all.add(Label.BLANK);
        }
        return new AddressLabels(IntStream.range(0, all.size() / ACROSS)
                .mapToObj(row -> new Row(List.copyOf(all.subList(row * ACROSS, row * ACROSS + ACROSS)))).toList());
    }

    @Override
    public String template() {
        return "address-labels";
    }
}
