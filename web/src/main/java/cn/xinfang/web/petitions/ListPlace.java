package cn.xinfang.web.petitions;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.docket.Neighbours;
import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.docket.rules.PageKey;

/**
 * The list from which a file was opened and its place in it: leads on to the next petition and back. The place is a key, so
 * that it holds when the petition itself has left the list.
 */
@Named
@ViewScoped
public class ListPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PetitionList list;

    private String in;
    private String at;
    private transient Neighbours neighbours;

    /** The address of a file that remembers where it stands in a list. */
    static String file(PetitionLine line, ListAddress list) {
        PageKey key = line.key(list.order());
        return "petition.xhtml?id=" + line.id() + "&in=" + encode(list.query()) + "&at=" + encode(at(key));
    }

    /** Whether the file was opened from a list. */
    public boolean known() {
        return in != null && at != null;
    }

    /** What an address within the file carries on, beginning with an ampersand; empty where it was not opened from a list. */
    public String carried() {
        return known() ? "&in=" + encode(in) + "&at=" + encode(at) : "";
    }

    /** The list as it was left, at this petition. */
    public String back() {
        return "petitions.xhtml?" + ListAddress.parse(in).query() + "#at-" + key().number();
    }

    /** The file before this one in the list; null at its beginning. */
    public String previous() {
        return file(neighbours().previous());
    }

    /** The file after this one in the list; null at its end. */
    public String next() {
        return file(neighbours().next());
    }

    private String file(PetitionLine line) {
        return line == null ? null : file(line, ListAddress.parse(in));
    }

    private Neighbours neighbours() {
        if (neighbours == null) {
            ListAddress address = ListAddress.parse(in);
            neighbours = list.around(address.filter(), address.order(), key());
        }
        return neighbours;
    }

    private PageKey key() {
        String[] parts = at.split("~", 2);
        return parts.length == 2 ? new PageKey(day(parts[0]), parts[1]) : new PageKey(null, at);
    }

    private static String at(PageKey key) {
        return (key.day() == null ? "" : key.day()) + "~" + key.number();
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getIn() {
        return in;
    }

    public void setIn(String in) {
        this.in = in;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
