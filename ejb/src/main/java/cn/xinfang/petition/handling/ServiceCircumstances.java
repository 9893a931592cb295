package cn.xinfang.petition.handling;

import java.time.LocalDate;

/**
 * What a means of service asks for besides its proof.
 *
 * @param place       where it was handed over or left; may be null
 * @param witness     who saw that it was refused and left, or how that was recorded; null elsewhere
 * @param consent     whether the recipient agreed to be served electronically
 * @param publishedOn day of the public notice; null elsewhere
 */
public record ServiceCircumstances(String place, String witness, boolean consent, LocalDate publishedOn) {

    static final ServiceCircumstances PLAIN = new ServiceCircumstances(null, null, false, null);

    /** Days after its publication on which a public notice counts as served (civil procedure law Article 95 by analogy). */
    public static final int PUBLISHED_FOR = 30;
}
